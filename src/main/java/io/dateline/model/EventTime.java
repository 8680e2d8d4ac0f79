package io.dateline.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, or was said, or is to happen.
 *
 * @param startDate first possible day; absent where open or unknown
 * @param endDate last possible day, included; absent where open or unknown
 * @param precision the width of the interval
 * @param basis where it comes from
 */
public record EventTime(
        @Nullable LocalDate startDate, @Nullable LocalDate endDate, DatePrecision precision, DateBasis basis) {
    /** The time of something whose time nobody knows. */
    public static final EventTime UNRESOLVED = new EventTime(null, null, DatePrecision.UNKNOWN, DateBasis.UNRESOLVED);

    public EventTime {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new IllegalArgumentException(
                    "the interval ends (%s) before it starts (%s)".formatted(endDate, startDate));
        }
        if (basis == DateBasis.UNRESOLVED && (startDate != null || endDate != null)) {
            throw new IllegalArgumentException(
                    "an unresolved time has no dates: %s to %s".formatted(startDate, endDate));
        }
    }

    /** Returns the document date standing in for a time that the text does not give. */
    public static EventTime publication(@Nullable LocalDate documentDate) {
        return documentDate == null
                ? UNRESOLVED
                : new EventTime(documentDate, documentDate, DatePrecision.DAY, DateBasis.PUBLICATION);
    }

    /** Returns any time until the end of this one: of what "had left", or has gone on for long. */
    public EventTime upTo() {
        return endDate == null ? this : new EventTime(null, endDate, DatePrecision.UNKNOWN, basis);
    }

    /** Tells whether some day may be in both; an open end reaches as far as one likes. */
    public boolean overlaps(EventTime other) {
        return !isBefore(endDate, other.startDate) && !isBefore(other.endDate, startDate);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
