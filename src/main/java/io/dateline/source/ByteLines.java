package io.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time, as bytes. What is beyond the limit of a line is passed over, not kept. */
final class ByteLines {
    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    ByteLines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** Returns the next line, without its line break; one byte longer than the limit if it is too long; null at the end. */
    byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, at, Math.min(stop - at, limit + 1 - line.size()));
            at = stop + 1;
            if (stop < end) {
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    /** Makes sure that there are bytes to look at; false at the end of the stream. */
    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = stream.read(buffer);
        }
        return end > 0;
    }
}
