package io.dateline.schedule;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something that is read again and again. */
public sealed interface ScheduledSource {
    /** Returns its name: letters, digits, dots, hyphens and underscores, at most 64. */
    String id();

    /** Returns where it is: an address or a path. */
    String location();

    /** Returns {@code feed} or {@code folder}. */
    String kind();

    /** Returns the time from the start of one run to the start of the next. */
    Duration every();

    /** Returns how many new items one run takes; the rest is left to the next. */
    int maxItems();

    /**
     * An RSS or Atom feed and the pages that it names.
     *
     * @param timeout time for one exchange with a server, if other than the usual
     */
    record FeedSource(
            String id,
            URI feed,
            Duration every,
            int maxItems,
            @Nullable Duration timeout) implements ScheduledSource {
        /** New entries taken in one run, where nothing else is said. */
        public static final int MAX_ITEMS = 100;

        public FeedSource {
            Objects.requireNonNull(feed, "feed");
            check(id, every, maxItems);
        }

        @Override
        public String location() {
            return feed.toString();
        }

        @Override
        public String kind() {
            return "feed";
        }
    }

    /**
     * A folder and the folders in it. Files whose name begins with a dot, and temporary ones ({@code .tmp}, {@code .part},
     * {@code ~}), are passed over.
     *
     * @param settle how long a file must have been left alone before it is read
     */
    record FolderSource(String id, Path folder, Duration every, int maxItems, Duration settle)
            implements ScheduledSource {
        /** New files taken in one run, where nothing else is said. */
        public static final int MAX_ITEMS = 1000;

        /** Time a file must have been left alone, where nothing else is said. */
        public static final Duration SETTLE = Duration.ofSeconds(5);

        public FolderSource {
            Objects.requireNonNull(folder, "folder");
            check(id, every, maxItems);
            if (settle.isNegative()) {
                throw new IllegalArgumentException("settle (%s) must not be negative".formatted(settle));
            }
        }

        @Override
        public String location() {
            return folder.toString();
        }

        @Override
        public String kind() {
            return "folder";
        }
    }

    /** What {@link #id} looks like. */
    Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The shortest {@link #every}. */
    Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

    private static void check(String id, Duration every, int maxItems) {
        if (!ID.matcher(id).matches() || every.compareTo(SHORTEST_INTERVAL) < 0 || maxItems < 1) {
            throw new IllegalArgumentException(
                    "id '%s' must match %s, every (%s) be %s or more, maxItems (%d) be positive"
                            .formatted(id, ID, every, SHORTEST_INTERVAL, maxItems));
        }
    }
}
