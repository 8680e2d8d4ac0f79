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
        if (heading.published() != null && !heading.labelled()) {
            draft.warnings.add("publication date %s taken from the text's date line"
                    .formatted(heading.published().day()));
        }
        int end = original.stripTrailing().length();
        if (heading.length() >= end && heading.length() > 0 && !original.isBlank()) {
            throw new RejectedDocument("no text below the lines of metadata");
        }
        setText(draft, original, heading.length(), end);
        reading.accept(draft);
    }

    /** Sets the text from a part of the original, with line breaks as \n. */
    private static void setText(Draft draft, String original, int begin, int end) {
        StringBuilder text = new StringBuilder(Math.max(0, end - begin));
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        int copied = begin;
        for (int i = begin; i < end; i++) {
            if (original.charAt(i) == '\r') {
                boolean pair = i + 1 < end && original.charAt(i + 1) == '\n';
                text.append(original, copied, i).append('\n');
                offsets.copied(i - copied, copied);
                offsets.replaced(1, i, pair ? i + 2 : i + 1);
                i += pair ? 1 : 0;
                copied = i + 1;
            }
        }
        if (copied < end) {
            text.append(original, copied, end);
            offsets.copied(end - copied, copied);
        }
        draft.text = text.toString();
        draft.offsets = offsets.build().orElse(null);
    }
}
