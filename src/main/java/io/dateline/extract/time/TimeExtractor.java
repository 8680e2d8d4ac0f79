package io.dateline.extract.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.TokenRange;
import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and resolves them by tense against the document date. Safe for use by several threads.
 *
 * <p>SUTime finds the expressions and reads most of them. It takes the nearest day for "Friday" and the nearest month for
 * "March", and counts "the next day" from the document date; those are read anew: by the tense of the clause, and from the
 * day told of before.
 */
public final class TimeExtractor {
    /** A date line that differs from the document date by more than this is about something else. */
    private static final int FARTHEST_DATE_LINE = 7;

    /** Paragraphs up to the day that "the next day" counts from. */
    private static final int FARTHEST_ANTECEDENT = 3;

    private static final Pattern STATED = Pattern.compile(
            ".*\\b\\d{4}\\b.*|.*\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b.*|.*\\d0s\\b.*|.*\\b(?:century|centuries)\\b.*");
    private static final Pattern NUMERIC_OFFSET = Pattern.compile("[−+-]\\d{1,2}:\\d{2}|'\\d{2}");
    private static final Pattern YEAR_RANGE = Pattern.compile("((?:1[0-9]|20)\\d{2})\\s*[-–]\\s*((?:1[0-9]|20)\\d{2})");
    private static final Pattern AGE = Pattern.compile("(?i).*\\byears?[ -]olds?\\b.*|.*\\bmonths?[ -]olds?\\b.*");
    private static final Pattern CLOCK = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2})?(T\\d{2}(?::\\d{2})?.*)");
    /** "the past 30 days": a duration that ends today, or begins. */
    private static final Pattern COUNTED_FROM_TODAY =
            Pattern.compile("(?i)(?:the )?(past|last|previous|next|coming) .*");

    private static final Pattern ORDINAL = Pattern.compile("first|second|third|fourth|fifth");
    private static final Pattern PAST_DECADE = Pattern.compile("(?i)(?:the )?(past) (decade|century)");
    /** "the coming days": nobody can say which. */
    private static final Pattern INDEFINITE =
            Pattern.compile("(?i)(?:the )?(?:coming|next|past|last|recent|previous|following)"
                    + " (?:few |several |couple of )?(day|week|month|year|hour|decade)s");

    private static final Pattern DURATION = Pattern.compile("P(\\d{1,3})([DWMY])");
    private static final Set<String> PRESENT_WORDS = Set.of(
            "now",
            "currently",
            "presently",
            "nowadays",
            "today",
            "current",
            "at present",
            "right now",
            "at the moment",
            "these days",
            "this time",
            "the present",
            "present day",
            "the present day",
            "at this time",
            "modern");
    private static final Set<String> NO_TIMES = Set.of(
            "once",
            "former",
            "fall",
            "falls",
            "may",
            "march",
            "sun",
            "sat",
            "second",
            "seconds",
            "a second",
            "the second",
            "moment",
            "a moment",
            "following",
            "next",
            "the next",
            "previous",
            "half",
            "future");

    /** Returns the article's time expressions. */
    public TimeLayer extract(AnnotatedArticle article) {
        LocalDate reference = referenceDate(article);
        Reading reading = new Reading(article, reference);
        for (AnnotatedSentence sentence : article.sentences()) {
            reading.read(sentence);
        }
        return new TimeLayer(reading.found);
    }

    /**
     * Returns the day that "today" means: that of a date line ("Friday, 11 February 2022") above the text, which may be a
     * day or two off the moment of publication, else the document date.
     */
    private static @Nullable LocalDate referenceDate(AnnotatedArticle article) {
        LocalDate documentDate = article.article().documentDate();
        if (documentDate == null) {
            return null;
        }
        for (AnnotatedSentence sentence :
                article.sentences().subList(0, Math.min(4, article.sentences().size()))) {
            Timex timex = sentence.tokens().get(0).get(TimeAnnotations.TimexAnnotation.class);
            if (!sentence.headline()
                    || timex == null
                    || timex.value() == null
                    || !STATED.matcher(timex.text()).matches()) {
                continue;
            }
            Optional<TimexValue> value = TimexValue.parse(timex.value());
            if (value.isPresent()
                    && value.get().precision() == DatePrecision.DAY
                    && Math.abs(value.get().start().toEpochDay() - documentDate.toEpochDay()) <= FARTHEST_DATE_LINE) {
                return value.get().start();
            }
        }
        return documentDate;
    }

    /** One pass over an article; knows the day last spoken of. */
    private static final class Reading {
        private final String text;
        private final @Nullable LocalDate reference;
        private final List<LocatedTime> found = new ArrayList<>();
        private @Nullable LocalDate lastDay;
        private int lastDayParagraph = -1;

        Reading(AnnotatedArticle article, @Nullable LocalDate reference) {
            this.text = article.article().text();
            this.reference = reference;
        }

        void read(AnnotatedSentence sentence) {
            List<CoreLabel> tokens = sentence.tokens();
            int first = 0;
            while (first < tokens.size()) {
                Timex timex = tokens.get(first).get(TimeAnnotations.TimexAnnotation.class);
                int end = first + 1;
                if (timex != null) {
                    while (end < tokens.size()
                            && sameTimex(timex, tokens.get(end).get(TimeAnnotations.TimexAnnotation.class))) {
                        end++;
                    }
                    add(sentence, timex, first + 1, end);
                }
                first = end;
            }
        }

        private static boolean sameTimex(Timex one, @Nullable Timex other) {
            return other != null && one.tid().equals(other.tid());
        }

        private void add(AnnotatedSentence sentence, Timex timex, int firstToken, int lastToken) {
            int first = firstToken;
            int last = lastToken;
            while (last > first && sentence.token(last).word().matches("'s|’s|,|\\.|the|'")) {
                last--;
            }
            if (last - first >= 2
                    && sentence.token(first + 1).word().equals("the")
                    && ORDINAL.matcher(sentence.token(last).word()).matches()) {
                last = first; // "announced on Tuesday the first model"
            }
            if (last > first && timex.value() != null && timex.value().matches("P\\d{4}[DY]")) {
                last--; // "the 2018 day"
            }
            int dayBegin = first;
            for (int i = first + 1; i < last; i++) {
                if (sentence.token(i).word().equals("on")
                        && sentence.token(i - 1).word().matches("(?:hour|minute)s?")) {
                    dayBegin = i + 1;
                }
            }
            first = dayBegin; // "nearly eight hours on Monday": the day is when
            int begin = sentence.token(first).beginPosition();
            int end = sentence.token(last).endPosition();
            String words = text.substring(begin, end);
            if (isNoTime(sentence, words, first, last, timex)) {
                return;
            }
            TokenRange range = new TokenRange(sentence.index(), first, last, head(sentence, first, last));
            TimeExpression time = resolve(sentence, timex, words, range, begin, end);
            found.add(new LocatedTime(time, range));
            LocalDate day = time.startDate();
            if (day != null && time.precision() == DatePrecision.DAY && !sentence.headline()) {
                lastDay = day;
                lastDayParagraph = sentence.paragraph();
            }
        }

        private TimeExpression resolve(
                AnnotatedSentence sentence, Timex timex, String words, TokenRange range, int begin, int end) {
            String type = timex.timexType() == null ? "DATE" : timex.timexType();
            TimexType timexType = TimexType.valueOf(type);
            String value = timex.value();
            String spaced = words.replaceAll("\\s+", " ");
            Matcher years = YEAR_RANGE.matcher(spaced);
            if (years.matches() && years.group(1).compareTo(years.group(2)) <= 0) {
                return new TimeExpression(
                        begin,
                        end,
                        words,
                        TimexType.DURATION,
                        "P%dY".formatted(Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1))),
                        LocalDate.of(Integer.parseInt(years.group(1)), 1, 1),
                        LocalDate.of(Integer.parseInt(years.group(2)), 12, 31),
                        DatePrecision.UNKNOWN,
                        DateBasis.STATED);
            }
            if (spaced.matches("(?:the )?\\d{3}0s")) {
                value = spaced.replaceAll("\\D", "").substring(0, 3) + "X";
                timexType = TimexType.DATE;
            }
            if (PAST_DECADE.matcher(spaced).matches()) {
                value = spaced.endsWith("decade") ? "P10Y" : "P100Y";
                timexType = TimexType.DURATION;
            } else if (spaced.matches("\\d{4}") && (value == null || value.startsWith("P"))) {
                value = spaced;
                timexType = TimexType.DATE;
            } else if (spaced.equalsIgnoreCase("years ago") || spaced.equalsIgnoreCase("decades ago")) {
                value = "PAST_REF";
            }
            Matcher indefinite = INDEFINITE.matcher(spaced);
            if (indefinite.matches()) {
                String unit = indefinite.group(1).toLowerCase(Locale.ROOT);
                value = switch (unit) {
                    case "hour" -> "PTXH";
                    case "decade" -> "PXE";
                    default -> "PX" + unit.substring(0, 1).toUpperCase(Locale.ROOT);
                };
                return unresolved(begin, end, words, TimexType.DURATION, value);
            }
            boolean stated = STATED.matcher(spaced).matches();
            if (!stated && timexType != TimexType.SET && timexType != TimexType.DURATION) {
                Optional<RelativeValue> relative = relative(sentence, spaced, range);
                if (relative.isPresent()) {
                    value = relative.get().value;
                    timexType = value != null && value.contains("T") ? TimexType.TIME : TimexType.DATE;
                } else if (timexType == TimexType.TIME
                        && value != null
                        && CLOCK.matcher(value).matches()) {
                    value = clock(sentence, value, range);
                }
                if (reference == null && !TimexType.DURATION.equals(timexType)) {
                    return unresolved(begin, end, words, timexType, unanchored(value));
                }
            }
            if (timexType == TimexType.DURATION && reference != null && value != null) {
                Matcher duration = DURATION.matcher(value);
                Matcher counted = COUNTED_FROM_TODAY.matcher(spaced);
                if (duration.matches() && counted.matches()) {
                    return fromToday(begin, end, words, value, counted.group(1), duration);
                }
            }
            Optional<TimexValue> days = value == null || timexType == TimexType.DURATION || timexType == TimexType.SET
                    ? Optional.empty()
                    : TimexValue.parse(value);
            if (days.isEmpty()) {
                return unresolved(begin, end, words, timexType, value);
            }
            return new TimeExpression(
                    begin,
                    end,
                    words,
                    timexType,
                    value,
                    days.get().start(),
                    days.get().end(),
                    days.get().precision(),
                    stated ? DateBasis.STATED : DateBasis.RELATIVE);
        }

        private static TimeExpression unresolved(
                int begin, int end, String words, TimexType type, @Nullable String value) {
            return new TimeExpression(
                    begin, end, words, type, value, null, null, DatePrecision.UNKNOWN, DateBasis.UNRESOLVED);
        }

        /** Returns what can be kept of a value that no date anchors: a reference or a time of day. */
        private static @Nullable String unanchored(@Nullable String value) {
            if (value == null || value.endsWith("_REF") || value.startsWith("X")) {
                return value;
            }
            Matcher clock = CLOCK.matcher(value);
            return clock.matches() ? clock.group(1) : null;
        }

        private record RelativeValue(@Nullable String value) {}

        /** Reads what SUTime reads without regard to tense or to what was told before. */
        private Optional<RelativeValue> relative(AnnotatedSentence sentence, String words, TokenRange range) {
            Optional<Anaphor> anaphor = Anaphor.parse(words);
            if (anaphor.isPresent()) {
                LocalDate from = lastDayParagraph >= 0 && sentence.paragraph() - lastDayParagraph <= FARTHEST_ANTECEDENT
                        ? lastDay
                        : null;
                return Optional.of(
                        new RelativeValue(from == null ? null : anaphor.get().value(from)));
            }
            if (reference == null) {
                return Optional.empty();
            }
            ClauseTense tense = ClauseTense.of(sentence, range.head());
            if (Set.of("since", "until", "till")
                    .contains(before(sentence, range, 1).strip())) {
                tense = before(sentence, range, 1).strip().equals("since") ? ClauseTense.PAST : tense;
            }
            LocalDate told = sentence.paragraph() == lastDayParagraph ? lastDay : null;
            return new TimexResolver(reference).resolve(words, tense, told).map(RelativeValue::new);
        }

        /** Returns the lower-case words before an expression, with a blank after each. */
        private static String before(AnnotatedSentence sentence, TokenRange range, int count) {
            StringBuilder words = new StringBuilder();
            for (int i = Math.max(1, range.first() - count); i < range.first(); i++) {
                words.append(sentence.token(i).word().toLowerCase(Locale.ROOT)).append(' ');
            }
            return words.toString();
        }

        /** A time of day belongs to a day that the sentence names, else to that of the narrative, else to the document's. */
        private String clock(AnnotatedSentence sentence, String value, TokenRange range) {
            Matcher clock = CLOCK.matcher(value);
            if (!clock.matches()) {
                return value;
            }
            for (int i = found.size() - 1; i >= 0; i--) {
                LocatedTime other = found.get(i);
                if (other.tokens().sentence() != range.sentence()) {
                    break;
                }
                if (other.time().precision() == DatePrecision.DAY
                        && other.time().startDate() != null) {
                    return other.time().startDate() + clock.group(1);
                }
            }
            boolean told = sentence.paragraph() - lastDayParagraph <= 1
                    && ClauseTense.of(sentence, range.head()).past();
            return lastDay != null && told ? lastDay + clock.group(1) : value;
        }

        private TimeExpression fromToday(
                int begin, int end, String words, String value, String direction, Matcher duration) {
            LocalDate today = java.util.Objects.requireNonNull(reference);
            boolean ahead = direction.equalsIgnoreCase("next") || direction.equalsIgnoreCase("coming");
            int count = Integer.parseInt(duration.group(1)) * (ahead ? 1 : -1);
            LocalDate other =
                    switch (duration.group(2)) {
                        case "D" -> today.plusDays(count);
                        case "W" -> today.plusWeeks(count);
                        case "M" -> today.plusMonths(count);
                        default -> today.plusYears(count);
                    };
            return new TimeExpression(
                    begin,
                    end,
                    words,
                    TimexType.DURATION,
                    value,
                    ahead ? today : other,
                    ahead ? other : today,
                    DatePrecision.UNKNOWN,
                    DateBasis.RELATIVE);
        }

        private static boolean isNoTime(AnnotatedSentence sentence, String words, int first, int last, Timex timex) {
            String lower = words.toLowerCase(Locale.ROOT);
            String value = timex.value();
            if (NUMERIC_OFFSET.matcher(words).matches()
                    || AGE.matcher(words).matches()
                    || followedByOld(sentence, last)) {
                return true;
            }
            if ("PRESENT_REF".equals(value)) {
                return !PRESENT_WORDS.contains(lower)
                        || sentence.token(last).tag().startsWith("VB");
            }
            if (first == last - 1 && sentence.token(last).tag().equals("MD")) {
                return true; // "this may"
            }
            if (NO_TIMES.contains(lower)) {
                boolean named = first == last
                        && sentence.token(first).tag().equals("NNP")
                        && Character.isUpperCase(words.charAt(0));
                return !named || !Set.of("may", "march", "fall", "sun", "sat").contains(lower);
            }
            return false;
        }

        private static boolean followedByOld(AnnotatedSentence sentence, int last) {
            return last + 1 <= sentence.tokens().size()
                    && sentence.token(last + 1).word().toLowerCase(Locale.ROOT).matches("old|olds|-old");
        }

        private static int head(AnnotatedSentence sentence, int first, int last) {
            for (int i = last; i >= first; i--) {
                Optional<IndexedWord> node = ClauseTense.node(sentence.graph(), i);
                if (node.isPresent()) {
                    IndexedWord governor = ClauseTense.governor(sentence.graph(), node.get());
                    if (governor == null || governor.index() < first || governor.index() > last) {
                        return i;
                    }
                }
            }
            return last;
        }
    }
}
