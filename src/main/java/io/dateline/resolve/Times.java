package io.dateline.resolve;

import io.dateline.model.DateBasis;
import io.dateline.model.Modality;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How much the days that two reports give, or that they were published on, speak for one event. */
final class Times {
    /** So many days apart nothing but a date in the text can make two reports one. */
    private static final int FAR = 7;

    /** Days between a plan and what was planned. */
    private static final int PLANNED_FOR = 21;

    /** Days by which independent articles of one story may differ on when something was that happens once. */
    private static final int DISPUTED = 2;

    /** Days that say little of when in them something was. */
    private static final int LONG = 100;

    /** For what is known to have been and needs no date: "the invasion of B". */
    private static final double KNOWN = 3;

    /** So many days on, another such thing may have been. */
    private static final int YEARS = 1000;

    /** Against each day between two articles that tell of what was before. */
    private static final double OPEN = 0.1;

    private final Stories stories;

    Times(Stories stories) {
        this.stories = stories;
    }

    /** Returns the points of two reports' dates, {@link Points#BARRED} if they cannot be those of one event. */
    double points(Report a, Report b) {
        boolean close = a.article() == b.article();
        LocalDate dayA = a.day();
        LocalDate dayB = b.day();
        if (dayA != null && dayA.equals(dayB)) {
            return close ? 0.6 : 1.7;
        }
        if (a.sole() && b.sole() && (isKnownBy(a, b) || isKnownBy(b, a))) {
            return KNOWN;
        }
        if (a.isDated() && b.isDated()) {
            return dayA != null && dayB != null
                            || !a.what().date().overlaps(b.what().date())
                    ? disputed(a, b)
                    : dayA == null && dayB == null || isLong(a) || isLong(b) ? -1.5 : 0.4;
        }
        if (stories.areCopies(a.article(), b.article()) && !close) {
            return 0.5;
        }
        return !a.isDated() && !b.isDated() ? undated(a, b) : a.isDated() ? oneDated(a, b) : oneDated(b, a);
    }

    /** Tells whether one report, without a day of its own, may be of what the other tells of as having been before. */
    private static boolean isKnownBy(Report open, Report known) {
        LocalDate end = open.end() == null ? open.published() : open.end();
        LocalDate other = known.end() == null ? known.published() : known.end();
        boolean isOpen = !open.isDated() || open.start() == null;
        return isOpen && end != null && other != null && !other.isAfter(end) && apart(other, end) <= YEARS;
    }

    /** Two articles may give two days for what happens once. */
    private double disputed(Report a, Report b) {
        long apart = isBefore(a.end(), b.start())
                ? apart(a.end(), b.start())
                : isBefore(b.end(), a.start()) ? apart(b.end(), a.start()) : 0;
        boolean may = apart <= DISPUTED && a.happensOnce(b) && stories.mayDisagree(a.article(), b.article());
        return may ? -1.2 * apart : Points.BARRED;
    }

    private double undated(Report a, Report b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        if (a.article() == b.article() || one == null || other == null) {
            return 0;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (a.isOpen() && b.isOpen()) {
            return apart > (a.isStanding() && b.isStanding() ? PLANNED_FOR : FAR) ? Points.BARRED : -OPEN * apart;
        }
        boolean planFirst =
                a.modality() != b.modality() && (one.isBefore(other) ? a : b).modality() == Modality.PLANNED;
        return planFirst && apart <= PLANNED_FOR ? 0 : byDistance(apart, 0.4);
    }

    private static double oneDated(Report dated, Report undated) {
        LocalDate published = undated.published();
        LocalDate start = dated.start() == null ? dated.end() : dated.start();
        LocalDate end = dated.end() == null ? dated.start() : dated.end();
        if (published == null || start == null || end == null) {
            return 0;
        }
        if (undated.what().date().basis() == DateBasis.UNRESOLVED) {
            return -0.3;
        }
        long apart = published.isBefore(start)
                ? ChronoUnit.DAYS.between(start, published)
                : published.isAfter(end) ? ChronoUnit.DAYS.between(end, published) : 0;
        if (apart < 0 && undated.modality() == Modality.HAPPENED) {
            return Points.BARRED;
        }
        if (undated.modality() == Modality.PLANNED && dated.modality() == Modality.PLANNED) {
            return apart >= 0 || apart < -PLANNED_FOR ? Points.BARRED : 0;
        }
        if (apart < 0 && apart >= -PLANNED_FOR && undated.modality() == Modality.PLANNED) {
            return 0;
        }
        boolean close = dated.article() == undated.article();
        return dated.day() == null && apart == 0 ? 0 : byDistance(Math.abs(apart), close ? 0.2 : 1);
    }

    /** Returns points for what is told on one day and against what is told on days far apart. */
    private static double byDistance(long apart, double same) {
        if (apart > FAR) {
            return Points.BARRED;
        }
        return apart <= 1 ? same - 0.4 * apart : -0.9 * apart;
    }

    /** Tells whether nothing but the days of publication says when the two were, and these are not the same. */
    boolean areDaysApart(Report a, Report b) {
        LocalDate published = a.published();
        boolean sameDay = published == null ? b.published() == null : published.equals(b.published());
        return !a.isDated() && !b.isDated() && !sameDay && !stories.areCopies(a.article(), b.article());
    }

    /** Tells whether one is dated and the other was published on that day, or both are of one day. */
    boolean mayBeOfOneDay(Report a, Report b) {
        LocalDate one = a.day() == null ? a.published() : a.day();
        LocalDate other = b.day() == null ? b.published() : b.day();
        return one != null && one.equals(other) && !a.isOpen() && !b.isOpen();
    }

    /** What was "in the last century" need not be what was on a day of it. */
    private static boolean isLong(Report report) {
        return apart(report.start(), report.end()) > LONG;
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static long apart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
