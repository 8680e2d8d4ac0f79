package io.dateline.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read, in the order of its file; no two have the same id.
 *
 * @param contact address where who runs this program can be reached; servers are told
 */
public record SourceList(@Nullable String contact, List<ScheduledSource> sources) {
    public SourceList {
        sources = List.copyOf(sources);
        long ids = sources.stream().map(ScheduledSource::id).distinct().count();
        if (ids != sources.size()) {
            throw new IllegalArgumentException("two sources have the same id: %s"
                    .formatted(sources.stream().map(ScheduledSource::id).toList()));
        }
    }
}
