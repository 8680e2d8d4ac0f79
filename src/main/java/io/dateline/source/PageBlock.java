package io.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text of a page that is set as one block: a paragraph, a heading, an item of a list.
 *
 * @param element the element that makes it a block
 * @param text its text; runs of white space are one blank, a line break inside of it is one
 * @param linkedLength how many of its characters are links
 */
record PageBlock(Element element, TracedText text, int linkedLength) {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");
    private static final int LONGEST_HEADING = 120;
    private static final int SHORTEST_PROSE_WITHOUT_END = 80;
    private static final double MOST_LINKED = 0.6;

    /** Tells whether it is running text rather than a label or links. */
    boolean isProse() {
        String words = text.toString();
        return !isHeading()
                && linkedLength <= MOST_LINKED * words.length()
                && (SENTENCE_END.matcher(words).find() || words.length() >= SHORTEST_PROSE_WITHOUT_END);
    }

    /** Tells whether it is a heading, by its element or because all of it is bold. */
    boolean isHeading() {
        if (HEADINGS.contains(element.normalName())) {
            return true;
        }
        boolean bold = element.childrenSize() == 1
                && BOLD.contains(element.child(0).normalName())
                && element.ownText().isBlank();
        return bold
                && text.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(text.toString()).find();
    }

    /** Returns how much running text it is, in characters. */
    int weight() {
        return isProse() ? text.length() - linkedLength : 0;
    }

    /** Returns the blocks of a page in its order. */
    static List<PageBlock> in(Element body, String original) {
        Collector collector = new Collector(body, original);
        NodeTraversor.traverse(collector, body);
        collector.flush(body);
        return collector.blocks;
    }

    private static final class Collector implements NodeVisitor {
        /** Blocks to jsoup, but set within a line. */
        private static final Set<String> CHANGES = Set.of("ins", "del");

        private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?\\p{XDigit}{1,8}|\\p{Alnum}{2,40});?");

        private final List<PageBlock> blocks = new ArrayList<>();
        private final String original;
        private Element element;
        private TracedText text = new TracedText();
        private int linkedLength;
        private int links;

        Collector(Element body, String original) {
            this.element = body;
            this.original = original;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element inner) {
                if (inner.normalName().equals("br")) {
                    breakLine();
                } else if (inner.normalName().equals("a")) {
                    links++;
                } else if (isBlock(inner)) {
                    flush(inner);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element inner) {
                if (inner.normalName().equals("a")) {
                    links--;
                } else if (isBlock(inner)) {
                    Element parent = inner.parent();
                    flush(parent == null ? inner : parent);
                }
            }
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() && !CHANGES.contains(element.normalName());
        }

        /** Ends the present block; the next one is made by {@code next}. */
        void flush(Element next) {
            trimEnd();
            if (text.length() > 0) {
                blocks.add(new PageBlock(element, text, linkedLength));
                text = new TracedText();
            }
            linkedLength = 0;
            element = next;
        }

        private void trimEnd() {
            while (text.length() > 0 && Character.isWhitespace(text.last())) {
                text.cut(text.length() - 1);
            }
        }

        private void breakLine() {
            if (text.length() == 0) {
                return;
            }
            boolean second = text.last() == '\n';
            if (second) {
                flush(element);
            } else {
                trimEnd();
                text.insert("\n");
            }
        }

        private void append(TextNode node) {
            int before = text.length();
            String words = node.getWholeText();
            Range range = node.sourceRange();
            boolean traced = range.isTracked() && range.endPos() <= original.length();
            int at = traced ? range.startPos() : 0;
            int limit = traced ? range.endPos() : 0;
            for (int i = 0; i < words.length(); ) {
                int length = 1;
                int end = -1;
                if (at < limit && original.charAt(at) == '&') {
                    Matcher entity = ENTITY.matcher(original).region(at, limit);
                    String decoded = entity.lookingAt() ? Parser.unescapeEntities(entity.group(), false) : "";
                    if (!decoded.isEmpty() && words.startsWith(decoded, i)) {
                        length = decoded.length();
                        end = entity.end();
                    }
                }
                if (end < 0 && at < limit && original.charAt(at) == words.charAt(i)) {
                    end = at + 1;
                }
                for (int j = i; j < i + length; j++) {
                    append(words.charAt(j), at, end);
                }
                i += length;
                at = end < 0 ? limit : end;
            }
            if (links > 0) {
                linkedLength += text.length() - before;
            }
        }

        private void append(char c, int begin, int end) {
            boolean invisible = c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\0';
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            boolean repeated = text.length() == 0 || Character.isWhitespace(text.last());
            if (invisible || (blank && repeated)) {
                return;
            }
            char clean = blank ? ' ' : c;
            if (end < 0) {
                text.appendUntraced(clean);
            } else {
                text.append(clean, begin, end);
            }
        }
    }
}
