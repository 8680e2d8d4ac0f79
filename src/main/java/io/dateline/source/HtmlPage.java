package io.dateline.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A page of the web with one article: {@link PageMetadata} tells what it is, {@link PageText} what it says. */
final class HtmlPage implements ArticleFormat {
    private static final Pattern OPENING = Pattern.compile(
            "\\s*<(?:!--|(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6])\\b[^<]*>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("^\\s*<(?:!doctype\\s+html|html|body)\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern CHARSET =
            Pattern.compile("<meta\\b[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(Document document) {
        String opening = document.opening();
        return OPENING.matcher(opening).lookingAt()
                || ROOT.matcher(opening).find()
                || document.mediaType().filter(type -> type.contains("html")).isPresent();
    }

    @Override
    public void read(Document document, Reading reading) throws IOException, RejectedDocument {
        Optional<Charset> declared =
                document.markedCharset().or(document::servedCharset).or(() -> charsetInHead(document.opening()));
        byte[] bytes = document.readAll(reading.options().maxDocumentBytes());
        Decoding decoding = Decoding.decode(bytes, declared);
        org.jsoup.nodes.Document page = Jsoup.parse(
                decoding.text(),
                document.url() == null ? "" : document.url(),
                Parser.htmlParser().setTrackPosition(true));
        PageMetadata metadata = PageMetadata.of(page);
        Draft draft = new Draft(document.origin());
        draft.warnings.addAll(decoding.warnings());
        draft.warnings.addAll(metadata.warnings());
        draft.title = metadata.title();
        draft.authors = metadata.authors();
        draft.source = metadata.site();
        draft.url = metadata.url() == null ? document.url() : metadata.url();
        draft.published = metadata.published();
        PageText article = PageText.of(page, decoding.text(), metadata.title());
        TracedText text = article.text();
        if (text.length() == 0 && metadata.text() != null) {
            metadata.text().chars().forEach(c -> text.appendUntraced((char) c));
        }
        if (text.length() == 0) {
            throw new RejectedDocument(
                    "a page without an article (no paragraph of running text outside of menus and links)");
        }
        draft.text = text.toString();
        draft.offsets = text.offsets().orElse(null);
        complete(draft, Heading.ofLines(article.linesAbove()));
        reading.accept(draft);
    }

    private static Optional<Charset> charsetInHead(String opening) {
        Matcher meta = CHARSET.matcher(opening);
        return meta.find() ? Decoding.charset(meta.group(1)) : Optional.empty();
    }

    /** Fills in what only the lines above the article tell. */
    private static void complete(Draft draft, Heading heading) {
        if (draft.authors.isEmpty()) {
            draft.authors = heading.authors();
        }
        if (draft.published == null && heading.published() != null) {
            draft.published = heading.published();
            heading.noteDateLine().ifPresent(draft.warnings::add);
        }
    }
}
