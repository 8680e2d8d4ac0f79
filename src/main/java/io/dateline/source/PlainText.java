package io.dateline.source;

import java.io.IOException;

/** Text that may open with lines about itself, see {@link Heading}. */
final class PlainText implements ArticleFormat {
    @Override
    public boolean recognises(Document document) {
        return true;
    }

    @Override
    public void read(Document document, Reading reading) throws IOException, RejectedDocument {
        byte[] bytes = document.readAll(reading.options().maxDocumentBytes());
        Decoding decoding = Decoding.decode(bytes, document.markedCharset().or(document::servedCharset));
        String original = decoding.text();
        Heading heading = Heading.of(original);
        Draft draft = new Draft(document.origin());
        draft.warnings.addAll(decoding.warnings());
        draft.warnings.addAll(heading.warnings());
        draft.title = heading.title();
        draft.authors = heading.authors();
        draft.url = heading.url() == null ? document.url() : heading.url();
        draft.source = heading.source();
        draft.language = heading.language();
        draft.published = heading.published();
        heading.noteDateLine().ifPresent(draft.warnings::add);
        int end = original.stripTrailing().length();
        if (heading.length() >= end && heading.length() > 0 && !original.isBlank()) {
            throw new RejectedDocument("no text below the lines of metadata");
        }
        setText(draft, original, heading.length(), end);
        reading.accept(draft);
    }

    /** Sets the text from a part of the original, with line breaks as \n. */
    private static void setText(Draft draft, String original, int begin, int end) {
        TracedText text = new TracedText();
        for (int i = begin; i < end; i++) {
            char c = original.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < end && original.charAt(i + 1) == '\n';
                text.append('\n', i, pair ? i + 2 : i + 1);
                i += pair ? 1 : 0;
            } else {
                text.append(c, i, i + 1);
            }
        }
        draft.text = text.toString();
        draft.offsets = text.offsets().orElse(null);
    }
}
