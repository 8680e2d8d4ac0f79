package io.dateline.extract.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.dateline.annotate.AnnotatedSentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that mean no time although they look like one: people, papers, battles, numbers, verbs. Keeps the people of one article. */
final class Namesake {
    private static final Pattern MONTH_NAME = Pattern.compile(
            "may|april|june|jun|august|jan|march|mar|sun|sat|mon|wed|tue|summer|autumn|winter|day|noon|dawn|week");
    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "dawn|dusk|sunrise|sunset|night|morning|evening|afternoon|daybreak|nightfall|daylight|nights|mornings|evenings|days");
    private static final Pattern BARE_UNIT = Pattern.compile(
            "(?i)(?:second|minute|hour|day|week|weekend|month|year|decade|century|quarter|time|season)s?");
    private static final Pattern ORDINAL_UNIT = Pattern.compile(
            "(?i)(?:the |his |her |their |its )?(?:(?:very )?first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))"
                    + " (?:straight |consecutive |successive |full )?(?:day|night|week|month|year|hour|minute|round|season|weekend)s?");
    private static final Pattern AGE = Pattern.compile("(?i).*\\byears?[ -]olds?\\b.*|.*\\bmonths?[ -]olds?\\b.*");
    private static final Pattern NUMERIC_OFFSET = Pattern.compile("[−+-]\\d{1,2}:\\d{2}|'\\d{2}");
    private static final Pattern FIGURES = Pattern.compile("\\d{4}");

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
            "future",
            "annual",
            "annually",
            "may fall",
            "this",
            "that");
    private static final Set<String> COUNTABLE_BEFORE =
            Set.of("for", "in", "over", "many", "several", "few", "of", "within", "after");

    /** Names of months that are somebody's: "May", once "Theresa May" was told of. */
    private final Set<String> people = new HashSet<>();

    /** Tells whether words name no time. */
    boolean is(AnnotatedSentence sentence, Expression expression, String words) {
        int first = expression.first();
        int last = expression.last();
        String lower = words.toLowerCase(Locale.ROOT);
        if (NUMERIC_OFFSET.matcher(words).matches()
                || AGE.matcher(words).matches()
                || word(sentence, last + 1).matches("old|olds|-old")
                || isLasting(sentence, first)
                || ORDINAL_UNIT.matcher(words.replaceAll("\\s+", " ")).matches() && !isOfTime(sentence, last + 1)) {
            return true;
        }
        if (expression.timex() != null
                && "PRESENT_REF".equals(expression.timex().value())) {
            return !PRESENT_WORDS.contains(lower) || sentence.token(last).tag().startsWith("VB");
        }
        if (first == last - 1 && sentence.token(last).tag().equals("MD")) {
            return true; // "this may"
        }
        if (NO_TIMES.contains(lower)) {
            boolean named = first == last
                    && sentence.token(first).tag().startsWith("NNP")
                    && Character.isUpperCase(words.charAt(0));
            if (!named || !Set.of("may", "march", "fall", "sun", "sat").contains(lower)) {
                return true;
            }
        }
        if (first == last && FIGURES.matcher(words).matches()) {
            return isNumber(sentence, first, words);
        }
        if (PART_OF_DAY.matcher(lower).matches()) {
            String before = word(sentence, first - 1);
            boolean generic = lower.equals("night") && before.equals("at")
                    || before.equals("by") && !lower.matches("dawn|dusk|nightfall|morning");
            return generic || !TimeWords.of("parthead").contains(before) || ordinalBefore(sentence, first);
        }
        if (lower.matches("the (?:day|week|month|year|hour|decade|century|night|morning)")) {
            return !word(sentence, first - 1)
                    .matches(
                            "in|of|during|earlier|later|throughout|over|through|into|for|by|within|until|end|overnight");
        }
        if (lower.matches("(?:minute|hour|day|week|month|year|decade)s (?:later|earlier|after|before)")) {
            return true;
        }
        if (BARE_UNIT.matcher(words).matches()) {
            return isBareUnit(sentence, first, last, words);
        }
        return isName(sentence, first, last, lower);
    }

    /** "the third day of March", but not "the third day of the strike". */
    private static boolean isOfTime(AnnotatedSentence sentence, int of) {
        if (!word(sentence, of).equals("of")) {
            return false;
        }
        int next = of + 1;
        while (word(sentence, next).matches("the|this|that|last|next|each|every|a")) {
            next++;
        }
        return next <= sentence.tokens().size()
                && ("DATE".equals(sentence.token(next).ner())
                        || word(sentence, next).matches("(?:month|year|week|decade|century|quarter|semester)s?"));
    }

    /** "would last a week", "could last years": a verb. */
    private static boolean isLasting(AnnotatedSentence sentence, int first) {
        CoreLabel token = sentence.token(first);
        return token.word().equals("last") && token.tag().matches("VBP?");
    }

    static boolean isWeekday(String lower) {
        return WEEKDAY.matcher(lower).matches();
    }

    private static boolean ordinalBefore(AnnotatedSentence sentence, int first) {
        return first > 1 && word(sentence, first - 1).matches("consecutive|straight|first|second|third");
    }

    /** "Route 2022", "1,100 miles (1770 km)", "Resolution 1820": counts no years. */
    private static boolean isNumber(AnnotatedSentence sentence, int token, String figures) {
        String before = word(sentence, token - 1);
        String after = word(sentence, token + 1);
        int year = Integer.parseInt(figures);
        boolean calendar = before.matches(
                "in|since|until|till|of|by|from|to|early|late|mid|during|before|after|the|and|or|,|between");
        return TimeWords.of("numbered").contains(before)
                || TimeWords.of("counted").contains(after)
                || year < 1000
                || (year < 1600 || year > 2100) && !calendar;
    }

    /** "bad hair days", "Day said": a unit that nothing counts or points at. */
    private static boolean isBareUnit(AnnotatedSentence sentence, int first, int last, String words) {
        boolean plural = words.endsWith("s");
        String after = word(sentence, last + 1);
        String before = word(sentence, first - 1);
        if (Character.isUpperCase(words.charAt(0)) && (first > 1 || !plural)) {
            return true;
        }
        return !(plural && (after.matches("after|before|later|earlier|ago|of") || COUNTABLE_BEFORE.contains(before)));
    }

    private boolean isName(AnnotatedSentence sentence, int first, int last, String lower) {
        CoreLabel token = sentence.token(first);
        if (!Character.isUpperCase(token.word().charAt(0)) || last - first > 2) {
            return false;
        }
        CoreLabel before = first > 1 ? sentence.token(first - 1) : null;
        int next = word(sentence, last + 1).matches("'s?|’s?") ? last + 2 : last + 1;
        CoreLabel after = next <= sentence.tokens().size() ? sentence.token(next) : null;
        if (after != null
                && Character.isUpperCase(after.word().charAt(0))
                && after.beginPosition() - sentence.token(next - 1).endPosition() <= 1
                && !after.ner().equals("PERSON")
                && TimeWords.of("namehead").contains(after.word().toLowerCase(Locale.ROOT))) {
            return true; // "Sunday Times"
        }
        if (first == last && WEEKDAY.matcher(lower).matches() && isTitleOfPaper(sentence, first)) {
            return true;
        }
        if (before == null || !Character.isUpperCase(before.word().charAt(0))) {
            return first == last && people.contains(lower) && isSubjectLike(sentence, first);
        }
        if (WEEKDAY.matcher(lower).matches()) {
            return TimeWords.of("dayname").contains(before.word().toLowerCase(Locale.ROOT));
        }
        boolean adjacent = token.beginPosition() - before.endPosition() <= 1
                && before.tag().startsWith("NNP");
        if (first == last && adjacent && MONTH_NAME.matcher(lower).matches()) {
            boolean somebody = before.ner().equals("PERSON")
                    || TimeWords.of("title").contains(before.word().toLowerCase(Locale.ROOT))
                    || after != null && after.ner().equals("PERSON");
            if (somebody) {
                people.add(lower);
                return true;
            }
        }
        return first == last
                && adjacent
                && lower.matches("spring|summer|autumn|fall|winter|dawn|day|today|night|week|christmas|easter|daily")
                && !(WEEKDAY.matcher(before.word().toLowerCase(Locale.ROOT)).matches());
    }

    /** "the Sunday Courier reported". */
    private static boolean isTitleOfPaper(AnnotatedSentence sentence, int day) {
        return word(sentence, day - 1).equals("the")
                && day + 2 <= sentence.tokens().size()
                && sentence.token(day + 1).tag().startsWith("NNP")
                && sentence.token(day + 2).tag().matches("VB[DZ]");
    }

    private static boolean isSubjectLike(AnnotatedSentence sentence, int token) {
        return token == 1
                || !word(sentence, token - 1)
                        .matches("in|since|until|till|of|by|from|to|early|late|mid|this|last|next|during|before|after");
    }

    private static String word(AnnotatedSentence sentence, int token) {
        return token < 1 || token > sentence.tokens().size()
                ? ""
                : sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
