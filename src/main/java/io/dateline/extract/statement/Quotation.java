package io.dateline.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A piece of text in quotation marks.
 *
 * @param open offset of the opening mark
 * @param begin offset of the first quoted character
 * @param end offset after the last quoted character
 * @param close offset after the closing mark; {@code end} where that is missing
 */
record Quotation(int open, int begin, int end, int close) {
    /** A block of text that ends every quotation in it, unless the next block opens with a mark. */
    record Block(int begin, int end) {}

    private static final Set<String> DOUBLED = Set.of("\'\'", "``", "‘‘", "’’");
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    /** Quotations without a closing mark end with their paragraph; more are a slip of the pen. */
    private static final int LONGEST_UNCLOSED = 2000;

    /** Tells whether an offset lies between the marks. */
    boolean holds(int offset) {
        return begin <= offset && offset < end;
    }

    /** Returns the outermost quotations, in the order of the text. */
    static List<Quotation> find(String text, List<Block> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        int carried = -1; // opening mark of a quotation that goes on in the next paragraph
        for (int p = 0; p < paragraphs.size(); p++) {
            Block block = paragraphs.get(p);
            int open = carried;
            int from = block.begin;
            if (carried >= 0) {
                from = opensWithMark(text, block) ? block.begin + markLength(text, block.begin) : block.begin;
            }
            for (int i = from; i < block.end; i++) {
                if (open < 0) {
                    if (isOpening(text, i, block)) {
                        open = i;
                        i += markLength(text, i) - 1;
                    } else if (isSingleOpening(text, i, block)) {
                        int close = singleClosing(text, i, block);
                        if (close > 0) {
                            add(found, text, i, close, close + 1);
                            i = close;
                        }
                    }
                } else if (i > open + 1 && closes(text, i, open)) {
                    add(found, text, open, i, i + markLength(text, i));
                    i += markLength(text, i) - 1;
                    open = -1;
                }
            }
            boolean goesOn = open >= 0 && p + 1 < paragraphs.size() && opensWithMark(text, paragraphs.get(p + 1));
            if (open >= 0 && !goesOn && block.end - open <= LONGEST_UNCLOSED && block.end > open + 2) {
                add(found, text, open, block.end, block.end);
            }
            carried = goesOn ? open : -1;
        }
        return found;
    }

    private static void add(List<Quotation> found, String text, int open, int end, int close) {
        int begin = open + markLength(text, open);
        int last = end;
        while (begin < last && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            found.add(new Quotation(open, begin, last, close));
        }
    }

    private static boolean opensWithMark(String text, Block block) {
        char c = text.charAt(block.begin);
        return c == '"' || OPENING.indexOf(c) >= 0 || isDoubled(text, block.begin);
    }

    private static boolean isOpening(String text, int i, Block block) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0 || isDoubled(text, i)) {
            return true;
        }
        if (c == '”') { // typed at the wrong side
            return (i == block.begin || Character.isWhitespace(text.charAt(i - 1)))
                    && i + 1 < block.end
                    && Character.isLetter(text.charAt(i + 1));
        }
        // A straight mark after a figure is inches or seconds.
        return c == '"' && (i == block.begin || !Character.isDigit(text.charAt(i - 1)));
    }

    private static boolean closes(String text, int i, int open) {
        if (isDoubled(text, open)) {
            return isDoubled(text, i);
        }
        char c = text.charAt(i);
        return c == '"' || (text.charAt(open) == '"' ? c == '”' : CLOSING.indexOf(c) >= 0);
    }

    /** Tells whether a mark is typed as two single ones. */
    private static boolean isDoubled(String text, int i) {
        return i + 1 < text.length() && DOUBLED.contains(text.substring(i, i + 2));
    }

    private static int markLength(String text, int i) {
        return isDoubled(text, i) ? 2 : 1;
    }

    private static boolean isSingleOpening(String text, int i, Block block) {
        char c = text.charAt(i);
        if (c != '‘' && c != '\'') {
            return false;
        }
        boolean free = i == block.begin
                || Character.isWhitespace(text.charAt(i - 1))
                || "([—–".indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 1 < block.end && Character.isLetter(text.charAt(i + 1));
    }

    /** Returns the offset of the mark that ends a quotation in single marks, an apostrophe left aside, or -1. */
    private static int singleClosing(String text, int open, Block block) {
        for (int i = open + 2; i < block.end; i++) {
            char c = text.charAt(i);
            if (c == '"' || OPENING.indexOf(c) >= 0 || isDoubled(text, i)) {
                return -1;
            }
            if (c != '’' && c != '\'') {
                continue;
            }
            char next = i + 1 < block.end ? text.charAt(i + 1) : ' ';
            if (!Character.isLetterOrDigit(next)) {
                boolean plural = text.charAt(i - 1) == 's'
                        && next == ' '
                        && text.indexOf(c, i + 1) > 0
                        && text.indexOf(c, i + 1) < block.end;
                if (!plural) {
                    return i;
                }
            }
        }
        return -1;
    }
}
