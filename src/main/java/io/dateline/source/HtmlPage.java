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
        TracedText text = PageText.of(page, decoding.text(), metadata.title());
        if (text.length() == 0 && metadata.text() != null) {
            metadata.text().chars().forEach(c -> text.appendUntraced((char) c));
        }
        if (text.length() == 0) {
            throw new RejectedDocument(
                    "a page without an article (no paragraph of running text outside of menus and links)");
        }
        takeHeading(draft, text);
        reading.accept(draft);
    }

    private static Optional<Charset> charsetInHead(String opening) {
        Matcher meta = CHARSET.matcher(opening);
        return meta.find() ? Decoding.charset(meta.group(1)) : Optional.empty();
    }

    /** Sets the text, without the lines above it (author, date) that were paragraphs of the page. */
    private static void takeHeading(Draft draft, TracedText text) {
        String whole = text.toString();
        Heading heading = Heading.of(whole);
        int begin = heading.title() == null && heading.length() < whole.length() ? heading.length() : 0;
        if (begin > 0) {
            draft.authors = draft.authors.isEmpty() ? heading.authors() : draft.authors;
            draft.published = draft.published == null ? heading.published() : draft.published;
        }
        draft.text = whole.substring(begin);
        draft.offsets = text.offsets(begin).orElse(null);
    }
}
