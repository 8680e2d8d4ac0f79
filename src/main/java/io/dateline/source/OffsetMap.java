package io.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the characters of an article's text stood in the document that it was read from. Offsets count UTF-16 code units
 * of the two, the document after decoding and without its byte order mark; ranges are half open. Immutable.
 */
public final class OffsetMap {
    /** A half-open range of the document. */
    public record Range(int begin, int end) {
        public Range {
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException("no range: [%d, %d)".formatted(begin, end));
            }
        }
    }

    /** A run of text; of equal length on both sides it maps character by character, else only as a whole. */
    private record Run(int begin, int end, int originalBegin, int originalEnd) {
        boolean isLinear() {
            return end - begin == originalEnd - originalBegin;
        }
    }

    private final List<Run> runs;
    private final int length;

    private OffsetMap(List<Run> runs, int length) {
        this.runs = List.copyOf(runs);
        this.length = length;
    }

    /** Returns the length of the article's text. */
    public int length() {
        return length;
    }

    /**
     * Returns the smallest range of the document that holds what {@code [begin, end)} of the article's text was made from.
     *
     * @throws IndexOutOfBoundsException if that is no range of the text
     */
    public Range toOriginal(int begin, int end) {
        if (begin < 0 || end < begin || end > length) {
            throw new IndexOutOfBoundsException(
                    "[%d, %d) is no range of a text of length %d".formatted(begin, end, length));
        }
        if (runs.isEmpty()) {
            return new Range(0, 0);
        }
        if (begin == length) {
            int originalEnd = runs.get(runs.size() - 1).originalEnd;
            return new Range(originalEnd, originalEnd);
        }
        Run first = runs.get(runAt(begin));
        int originalBegin = first.isLinear() ? first.originalBegin + begin - first.begin : first.originalBegin;
        if (begin == end) {
            return new Range(originalBegin, originalBegin);
        }
        Run last = runs.get(runAt(end - 1));
        int originalEnd = last.isLinear() ? last.originalBegin + end - last.begin : last.originalEnd;
        return new Range(originalBegin, originalEnd);
    }

    private int runAt(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).begin <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects the runs of a text in its order. */
    static final class Builder {
        private final List<Run> runs = new ArrayList<>();
        private int length;
        private int originalLength;
        private boolean ordered = true;

        /** Adds text that the document does not have. */
        void inserted(int added) {
            add(added, originalLength, originalLength);
        }

        /** Adds text made from {@code [originalBegin, originalEnd)} of the document. */
        void add(int added, int originalBegin, int originalEnd) {
            ordered &= originalBegin >= originalLength && originalEnd >= originalBegin;
            Run run = new Run(length, length + added, originalBegin, originalEnd);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.isLinear() && run.isLinear() && last.originalEnd == originalBegin) {
                runs.set(runs.size() - 1, new Run(last.begin, run.end, last.originalBegin, originalEnd));
            } else {
                runs.add(run);
            }
            length += added;
            originalLength = originalEnd;
        }

        /** Returns the map, or nothing if the text is not in the document's order. */
        Optional<OffsetMap> build() {
            return ordered ? Optional.of(new OffsetMap(runs, length)) : Optional.empty();
        }
    }
}
