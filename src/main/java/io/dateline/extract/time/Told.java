package io.dateline.extract.time;

import io.dateline.model.DatePrecision;
import io.dateline.model.TimeExpression;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article has told of so far: the day, month and year of its narrative, and when things happened that it names again. */
final class Told {
    /** Paragraphs up to the time that "the next day" counts from. */
    private static final int FARTHEST = 3;

    private @Nullable LocalDate day;
    private @Nullable YearMonth month;
    private @Nullable Integer year;
    private int dayParagraph = -1;
    private int monthParagraph = -1;
    private int yearParagraph = -1;
    private @Nullable YearMonth story;
    private int storyParagraph = -1;
    private boolean dayOfNarrative;
    private int paragraph;
    private final Map<Month, YearMonth> months = new EnumMap<>(Month.class);
    private final Map<Month, Integer> monthParagraphs = new EnumMap<>(Month.class);
    private final Map<String, LocalDate> events = new HashMap<>();

    /** Goes on to a sentence of a paragraph. */
    void enter(int newParagraph) {
        paragraph = newParagraph;
    }

    /**
     * Takes in a time.
     *
     * @param narrative whether a verb of the past has it, rather than a noun that it tells apart from others
     */
    void hear(TimeExpression time, boolean narrative) {
        LocalDate start = time.startDate();
        if (start == null) {
            return;
        }
        boolean isDay = time.precision() == DatePrecision.DAY;
        if (isDay && (narrative || !dayOfNarrative || paragraph - dayParagraph > FARTHEST)) {
            day = start;
            dayParagraph = paragraph;
            dayOfNarrative = narrative;
        }
        boolean isMonth = time.precision() == DatePrecision.MONTH;
        if (narrative && (isDay || isMonth || time.precision() == DatePrecision.YEAR)) {
            story = YearMonth.from(start);
            storyParagraph = paragraph;
        }
        if (isDay || isMonth) {
            month = YearMonth.from(start);
            monthParagraph = paragraph;
            months.put(start.getMonth(), month);
            monthParagraphs.put(start.getMonth(), paragraph);
        }
        if (isDay || isMonth || time.precision() == DatePrecision.YEAR) {
            year = start.getYear();
            yearParagraph = paragraph;
        }
    }

    /** Takes in when something happened, by the word that names it. */
    void happened(String lemma, LocalDate date) {
        events.put(lemma, date);
    }

    /** Returns the first day of what a word names, where the article has told when it was. */
    Optional<LocalDate> when(String lemma) {
        return Optional.ofNullable(events.get(lemma));
    }

    Optional<LocalDate> day() {
        return paragraph - dayParagraph <= FARTHEST ? Optional.ofNullable(day) : Optional.empty();
    }

    /** Returns the day last told of if that was in this paragraph or the one before. */
    Optional<LocalDate> dayNearby() {
        return paragraph - dayParagraph <= 1 ? Optional.ofNullable(day) : Optional.empty();
    }

    Optional<YearMonth> month() {
        return paragraph - monthParagraph <= FARTHEST ? Optional.ofNullable(month) : Optional.empty();
    }

    /** Returns the month of that name which the article has told of just before. */
    Optional<YearMonth> month(Month name) {
        return Optional.ofNullable(months.get(name))
                .filter(m -> paragraph - monthParagraphs.getOrDefault(name, 0) <= 2);
    }

    Optional<Integer> year() {
        return paragraph - yearParagraph <= FARTHEST ? Optional.ofNullable(year) : Optional.empty();
    }

    /** Returns the month that this paragraph tells of; January, where it names the year alone. */
    Optional<YearMonth> inParagraph() {
        return storyParagraph == paragraph ? Optional.ofNullable(story) : Optional.empty();
    }
}
