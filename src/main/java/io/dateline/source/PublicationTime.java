package io.dateline.source;

import io.dateline.model.PublishedPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param instant the moment; midnight in UTC where only the day is known
 * @param precision how exactly it was given
 * @param day the calendar day in the zone that it was given in: what "today" means in the text
 */
public record PublicationTime(Instant instant, PublishedPrecision precision, LocalDate day) {
    /** Orders by day, then by how much is known, then by moment: the last is what a reader should go by. */
    static final Comparator<PublicationTime> OLDEST_FIRST = Comparator.comparing(PublicationTime::day)
            .thenComparing(time -> time.precision() != PublishedPrecision.DAY)
            .thenComparing(PublicationTime::instant);

    public PublicationTime {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(day, "day");
    }

    /** Returns a day of which no time is known. */
    public static PublicationTime ofDay(LocalDate day) {
        return new PublicationTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), PublishedPrecision.DAY, day);
    }

    /**
     * Returns the time that a text gives, if all of it is about that: an ISO 8601 day or date-time, RFC 1123, or English as
     * newspapers print it ("Updated January 21, 2022 at 10:05 AM ET"). Of several the latest counts. A date-time without a
     * zone is taken to be in UTC. A date that can be read in two ways ("01/02/2022") is none.
     */
    public static Optional<PublicationTime> parse(String text) {
        List<DateText.Moment> moments = DateText.read(text);
        return moments.stream().map(DateText.Moment::time).max(OLDEST_FIRST);
    }
}
