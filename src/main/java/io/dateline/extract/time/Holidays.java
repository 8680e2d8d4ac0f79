package io.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Days with a name that SUTime does not know. */
final class Holidays {
    /** Their names, as a pattern. */
    static final String NAMES =
            "\\b(?:presidents['’]? day|(?:martin luther king|mlk)(?:,? jr\\.?)? day|memorial day|labou?r day"
                    + "|columbus day|juneteenth|(?:international )?women['’]?s day|may day|boxing day|veterans['’]? day|armistice day|bastille day)\\b";

    private Holidays() {}

    /** Returns the day of a year that bears a name. */
    static Optional<MonthDay> named(String words, int year) {
        String name = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
        return switch (name) {
            case "presidents day" -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case "martin luther king day", "martin luther king jr day", "mlk day" -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case "memorial day" -> nth(year, 5, -1, DayOfWeek.MONDAY);
            case "labor day", "labour day" -> nth(year, 9, 1, DayOfWeek.MONDAY);
            case "columbus day" -> nth(year, 10, 2, DayOfWeek.MONDAY);
            case "juneteenth" -> Optional.of(MonthDay.of(6, 19));
            case "womens day", "international womens day" -> Optional.of(MonthDay.of(3, 8));
            case "may day" -> Optional.of(MonthDay.of(5, 1));
            case "boxing day" -> Optional.of(MonthDay.of(12, 26));
            case "veterans day", "armistice day" -> Optional.of(MonthDay.of(11, 11));
            case "bastille day" -> Optional.of(MonthDay.of(7, 14));
            default -> Optional.empty();
        };
    }

    private static Optional<MonthDay> nth(int year, int month, int n, DayOfWeek day) {
        return Optional.of(
                MonthDay.from(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day))));
    }
}
