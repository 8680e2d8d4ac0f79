package io.dateline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What articles may come in, but is not read as such: told by its first bytes, so that a user learns what it is. */
final class ForeignFormat {
    private record Signature(String start, String reason) {}

    private static final String BINARY = "%s, not text: extract the text first";

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", BINARY.formatted("a PDF file")),
            new Signature("\u0089PNG", BINARY.formatted("a PNG image")),
            new Signature("\u00FF\u00D8\u00FF", BINARY.formatted("a JPEG image")),
            new Signature("GIF8", BINARY.formatted("a GIF image")),
            new Signature("RIFF", BINARY.formatted("a WebP, WAV or AVI file")),
            new Signature(
                    "PK\u0003\u0004",
                    "a ZIP archive (or a Word or OpenDocument file), not text: unpack or export it first"),
            new Signature("\u001F\u008B", "a gzip file, not text: unpack it first"),
            new Signature("BZh", "a bzip2 file, not text: unpack it first"),
            new Signature("\u00FD7zXZ", "an xz file, not text: unpack it first"),
            new Signature("(\u00B5/\u00FD", "a Zstandard file, not text: unpack it first"),
            new Signature("7z\u00BC\u00AF", "a 7z archive, not text: unpack it first"),
            new Signature("Rar!", "a RAR archive, not text: unpack it first"),
            new Signature("\u00D0\u00CF\u0011\u00E0", BINARY.formatted("an old Office document")),
            new Signature("{\\rtf", BINARY.formatted("an RTF document")),
            new Signature("\u007FELF", BINARY.formatted("a program")),
            new Signature("MZ\u0090", BINARY.formatted("a program")),
            new Signature("SQLite format 3", BINARY.formatted("an SQLite database")),
            new Signature("ID3", BINARY.formatted("an MP3 file")),
            new Signature("WARC/", "a WARC web archive, which is not read yet: give the pages in it"));

    private record Root(Pattern element, String reason) {}

    private static final String NEWS_XML = "%s, which is not read yet: give plain text, HTML or JSON Lines";
    private static final List<Root> ROOTS = List.of(
            root("rss|rdf:RDF|RDF", "an RSS feed: add it as a feed"),
            root("(?:atom:)?feed", "an Atom feed: add it as a feed"),
            root("nitf", NEWS_XML.formatted("a NITF document")),
            root(
                    "newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|newsml|NewsML",
                    NEWS_XML.formatted("a NewsML document")),
            root("urlset|sitemapindex", "a sitemap, not an article: give the pages that it lists"));
    private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\b");
    private static final Pattern PAGE = Pattern.compile("<(?:html|!doctype\\s+html)\\b", Pattern.CASE_INSENSITIVE);

    private ForeignFormat() {}

    private static Root root(String names, String reason) {
        // comments, declarations and processing instructions may come first; never tried in another way (possessive)
        String prolog = "\\s*+(?>(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>)\\s*+){0,20}+";
        return new Root(Pattern.compile(prolog + "<(?:" + names + ")[\\s/>]", Pattern.DOTALL), reason);
    }

    /** Returns why a document is not read, if its beginning shows another format. */
    static Optional<String> reasonToReject(Document document) {
        String opening = document.opening();
        for (Signature signature : SIGNATURES) {
            if (opening.startsWith(signature.start)) {
                return Optional.of(signature.reason);
            }
        }
        for (Root root : ROOTS) {
            if (root.element.matcher(opening).lookingAt()) {
                return Optional.of(root.reason);
            }
        }
        if (XML.matcher(opening).lookingAt() && !PAGE.matcher(opening).find()) {
            return Optional.of("an XML document of a kind that is not known");
        }
        return Optional.empty();
    }
}
