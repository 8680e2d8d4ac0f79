package io.dateline.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as people write them: {@code 90s}, {@code 15m}, {@code 1h30m}, {@code 2d}, or ISO 8601 ({@code PT15M}). */
public final class DurationText {
    /** What may be written, for error messages. */
    public static final String EXAMPLES = "90s, 15m, 1h30m, 2d, PT15M";

    private static final Pattern SHORT =
            Pattern.compile("(?:(\\d{1,6})d)?\\s*(?:(\\d{1,6})h)?\\s*(?:(\\d{1,6})m)?\\s*(?:(\\d{1,6})s)?");

    private DurationText() {}

    /** Returns the duration that a text means, if it means one. */
    public static Optional<Duration> parse(String text) {
        String stripped = text.strip();
        Matcher parts = SHORT.matcher(stripped);
        if (!stripped.isEmpty() && parts.matches()) {
            return Optional.of(Duration.ofDays(number(parts.group(1)))
                    .plusHours(number(parts.group(2)))
                    .plusMinutes(number(parts.group(3)))
                    .plusSeconds(number(parts.group(4))));
        }
        try {
            return Optional.of(Duration.parse(stripped));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the short form, whole seconds: {@code 1h30m}. */
    public static String format(Duration duration) {
        StringBuilder out = new StringBuilder();
        append(out, duration.toDays(), "d");
        append(out, duration.toHoursPart(), "h");
        append(out, duration.toMinutesPart(), "m");
        append(out, duration.toSecondsPart(), "s");
        return out.isEmpty() ? "0s" : out.toString();
    }

    private static void append(StringBuilder out, long number, String unit) {
        if (number != 0) {
            out.append(number).append(unit);
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
