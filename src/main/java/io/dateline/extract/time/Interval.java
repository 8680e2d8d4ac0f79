package io.dateline.extract.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So long after one event another came: "resigned two weeks after B was elected".
 *
 * @param first index of the first word of it, from 1
 * @param days between the two; absent where it is not told to the day
 */
record Interval(int first, @Nullable Integer days) {
    /** Returns the interval after which another event came than that of a word, or nothing. */
    static @Nullable Interval after(AnnotatedSentence sentence, int word) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = word - 1; i > 2; i--) {
            CoreLabel token = tokens.get(i - 1);
            if (token.tag().matches("[,;:.]|VB[DPZ]|MD|TO|WDT|WP|WRB")) {
                boolean isAuxiliary = TimeWords.of("auxiliary").contains(token.lemma())
                        && tokens.get(i).tag().startsWith("VB");
                if (!isAuxiliary) {
                    return null;
                }
            }
            if (token.word().equals("after")) {
                return before(tokens, i);
            }
        }
        return null;
    }

    private static @Nullable Interval before(List<CoreLabel> tokens, int after) {
        Integer unit = days(tokens.get(after - 2).lemma());
        if (unit == null) {
            return null;
        }
        String number = tokens.get(after - 3).word().toLowerCase(Locale.ROOT);
        if (number.matches("this|last|next|that|same|every|each")) {
            return null; // "closed this year after a fire"
        }
        Optional<Integer> count = number.matches("an?|the") ? Optional.of(1) : Numbers.parse(number);
        Integer days =
                unit == 0 ? unit : unit < 0 ? null : count.map(n -> n * unit).orElse(null);
        return new Interval(after - 2, days);
    }

    /** Returns the days of a unit, a negative number where these are not fixed. */
    private static @Nullable Integer days(String unit) {
        return switch (unit) {
            case "day" -> 1;
            case "week" -> 7;
            case "hour", "minute", "moment" -> 0;
            case "month", "year", "decade" -> -1;
            default -> null;
        };
    }

    /** Returns when the earlier event was, by the time of the later. */
    EventTime before(EventTime later) {
        LocalDate day = later.startDate();
        if (days == null || day == null || !day.equals(later.endDate()) || later.basis() == DateBasis.PUBLICATION) {
            return later.upTo();
        }
        return new EventTime(day.minusDays(days), day.minusDays(days), DatePrecision.DAY, DateBasis.RELATIVE);
    }
}
