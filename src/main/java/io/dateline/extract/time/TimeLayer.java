package io.dateline.extract.time;

import java.util.List;

/**
 * The time expressions of an article.
 *
 * @param times in the order of the text
 */
public record TimeLayer(List<LocatedTime> times) {
    public TimeLayer {
        times = List.copyOf(times);
    }
}
