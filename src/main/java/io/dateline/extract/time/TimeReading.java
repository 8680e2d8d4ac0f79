package io.dateline.extract.time;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.Timex;
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

/** One pass over an article, sentence by sentence: finds its time expressions and keeps what it has told of. */
final class TimeReading {
    private static final Pattern STATED = Pattern.compile(
            ".*\\b\\d{4}\\b.*|.*\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b.*|.*\\d0s\\b.*|.*\\b(?:century|centuries)\\b(?! ago).*");
    private static final Pattern YEAR = Pattern.compile(".*\\b((?:1[89]|20)\\d{2})$");
    private static final Pattern YEAR_RANGE = Pattern.compile("((?:1[0-9]|20)\\d{2}) ?[-–/] ?((?:1[0-9]|20)?\\d{2})");
    private static final Pattern DAY_RANGE = Pattern.compile(
            "(?:(\\p{L}+)\\.? )?(\\d{1,2})(?:st|nd|rd|th)? ?(?:[-–—]|to|through|until|till|and) ?(\\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(\\p{L}+)\\.?)?(?:,? (\\d{4}))?");
    private static final Pattern CLOCK = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2})?(T\\d{2}(?::\\d{2})?.*)");
    private static final Pattern CLOCK_OF_FOUR = Pattern.compile("([012]\\d)(\\d{2}) ?\\p{L}.*");
    /** "the past 30 days": a duration that ends today, or begins. */
    private static final Pattern COUNTED_FROM_TODAY =
            Pattern.compile("(?i)(?:the )?(past|last|previous|next|coming) .*");

    private static final Pattern PAST_DECADE = Pattern.compile("(?i)(?:the )?(past) (decade|century)");
    /** "the coming days": nobody can say which. */
    private static final Pattern INDEFINITE =
            Pattern.compile("(?i)(?:the )?(?:coming|next|past|last|recent|previous|following)"
                    + " (?:few |several |couple of )?(day|week|month|year|hour|decade)s");

    /** With "by", the last day of what it names. */
    private static final Pattern DEADLINE =
            Pattern.compile("(?i)(?:the )?(?:very )?end of .*|(?:the )?year[- ]end|.*'s end");

    private static final Pattern LENGTH = Pattern.compile("(?i)(\\S+) (day|week|month|year|hour)s?");

    private static final Pattern DURATION = Pattern.compile("P(\\d{1,3})([DWMY])");
    private static final Set<String> BEFORE = Set.of("before", "earlier", "prior", "ahead", "advance");
    private static final Set<String> AFTER = Set.of("after", "later", "following", "since");
    /** Verbs whose subject is what happens: "the strike began on Monday". */
    private static final Set<String> TAKES_PLACE =
            Set.of("begin", "start", "take", "happen", "occur", "open", "break", "erupt", "end", "hold", "follow");
    /** Words between "two days after" and what it counts from. */
    private static final int FARTHEST_ANCHOR = 7;

    private final String text;
    private final @Nullable LocalDate reference;
    private final List<LocatedTime> found = new ArrayList<>();
    private final Told told = new Told();
    private final Namesake namesake = new Namesake();

    TimeReading(String text, @Nullable LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    List<LocatedTime> found() {
        return found;
    }

    /** Tells whether words name a date without regard to today's. */
    static boolean isStated(String words) {
        return STATED.matcher(words).matches();
    }

    void read(AnnotatedSentence sentence) {
        told.enter(sentence.paragraph());
        int before = found.size();
        List<Expression> expressions = Expression.find(sentence, text);
        for (int i = 0; i < expressions.size(); i++) {
            Expression next = i + 1 < expressions.size() ? expressions.get(i + 1) : null;
            add(sentence, expressions.get(i), next);
        }
        joinWeekdays(sentence, before);
        for (int i = before; i < found.size(); i++) {
            found.set(i, counted(sentence, found.get(i)));
        }
    }

    private void add(AnnotatedSentence sentence, Expression expression, @Nullable Expression next) {
        int begin = sentence.token(expression.first()).beginPosition();
        int end = sentence.token(expression.last()).endPosition();
        String words = text.substring(begin, end);
        if (namesake.is(sentence, expression, words)) {
            return;
        }
        TokenRange range = new TokenRange(
                sentence.index(),
                expression.first(),
                expression.last(),
                head(sentence, expression.first(), expression.last()));
        String spaced = words.replaceAll("\\s+", " ");
        TimeExpression time = resolve(sentence, expression.timex(), words, spaced, range, begin, end);
        String year = next == null ? null : yearAhead(sentence, expression, spaced, next);
        if (year != null && time.startDate() != null) {
            time = ofYear(time, year);
        }
        found.add(new LocatedTime(time, range));
        Optional<SemanticGraphEdge> edge =
                ClauseTense.node(sentence.graph(), range.head()).flatMap(n -> ClauseTense.edge(sentence.graph(), n));
        boolean modifies = edge.isPresent() && isAside(sentence, edge.get().getGovernor());
        if (!sentence.headline()) {
            told.hear(time, !modifies && ClauseTense.of(sentence, range.head()) == ClauseTense.PAST);
        }
        if (time.startDate() != null
                && edge.isPresent()
                && (time.precision() == DatePrecision.DAY || time.precision() == DatePrecision.MONTH)) {
            remember(sentence, edge.get().getGovernor(), time.startDate());
        }
    }

    /** Tells whether a noun or a relative clause has a time: it tells one thing from others, and no story. */
    private static boolean isAside(AnnotatedSentence sentence, IndexedWord governor) {
        return governor.tag().startsWith("NN")
                || sentence.graph().getChildren(governor).stream()
                        .anyMatch(c -> c.tag().equals("WP") || c.tag().equals("WDT"))
                || ClauseTense.edge(sentence.graph(), governor)
                        .filter(e -> e.getRelation().toString().startsWith("acl"))
                        .isPresent();
    }

    /** Keeps when something happened: by the noun or verb that has the time, and the noun that "took place" then. */
    private void remember(AnnotatedSentence sentence, IndexedWord governor, LocalDate date) {
        told.happened(lemma(governor), date);
        if (TAKES_PLACE.contains(lemma(governor))) {
            for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(governor)) {
                IndexedWord child = edge.getDependent();
                if (edge.getRelation().toString().startsWith("nsubj")
                        && child.tag().startsWith("NN")) {
                    told.happened(lemma(child), date);
                }
            }
        }
    }

    private static String lemma(IndexedWord word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private TimeExpression resolve(
            AnnotatedSentence sentence,
            @Nullable Timex timex,
            String words,
            String spaced,
            TokenRange range,
            int begin,
            int end) {
        Optional<TimeExpression> run = range(sentence, words, spaced, range, begin, end);
        if (run.isPresent()) {
            return run.get();
        }
        TimexType timexType =
                timex == null || timex.timexType() == null ? TimexType.DATE : TimexType.valueOf(timex.timexType());
        String value = timex == null ? null : timex.value();
        if (timexType == TimexType.SET && Namesake.isWeekday(spaced.toLowerCase(Locale.ROOT))) {
            timexType = TimexType.DATE; // "closed on Thursday"
        }
        if (value != null && value.matches("0\\d{3}")) {
            value = null;
        }
        Matcher four = CLOCK_OF_FOUR.matcher(spaced);
        if (four.matches()) {
            timexType = TimexType.TIME;
            value = "T" + four.group(1) + ":" + four.group(2);
        }
        Optional<String> stated = TimexResolver.resolveStated(spaced);
        if (stated.isPresent()) {
            value = stated.get();
            timexType = TimexType.DATE;
        }
        if (PAST_DECADE.matcher(spaced).matches()) {
            value = spaced.endsWith("decade") ? "P10Y" : "P100Y";
            timexType = TimexType.DURATION;
        } else if (spaced.matches("\\d{4}") && (value == null || !value.equals(spaced))) {
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
        Matcher length = LENGTH.matcher(spaced);
        Optional<Integer> count = timex == null && length.matches() ? Numbers.parse(length.group(1)) : Optional.empty();
        if (count.isPresent()) {
            String unit = length.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
            return unresolved(
                    begin, end, words, TimexType.DURATION, (unit.equals("H") ? "PT" : "P") + count.get() + unit);
        }
        boolean isStated = isStated(spaced) && !four.matches();
        if (!isStated && timexType != TimexType.SET && (timexType != TimexType.DURATION || timex == null)) {
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
        if (value != null && DEADLINE.matcher(spaced).matches() && isDeadline(sentence, range)) {
            value = TimexValue.parse(value).map(d -> d.end().toString()).orElse(value);
        }
        Optional<TimexValue> days = value == null || timexType == TimexType.DURATION || timexType == TimexType.SET
                ? Optional.empty()
                : TimexValue.parse(value);
        if (days.isEmpty()) {
            return unresolved(begin, end, words, timexType, value);
        }
        return time(begin, end, words, timexType, value, days.get(), isStated ? DateBasis.STATED : DateBasis.RELATIVE);
    }

    private static TimeExpression time(
            int begin,
            int end,
            String words,
            TimexType type,
            @Nullable String value,
            TimexValue days,
            DateBasis basis) {
        return new TimeExpression(begin, end, words, type, value, days.start(), days.end(), days.precision(), basis);
    }

    private static TimeExpression unresolved(int begin, int end, String words, TimexType type, @Nullable String value) {
        return new TimeExpression(
                begin, end, words, type, value, null, null, DatePrecision.UNKNOWN, DateBasis.UNRESOLVED);
    }

    /** "2014-2018", "June 3-5": all the days from the first to the last. */
    private Optional<TimeExpression> range(
            AnnotatedSentence sentence, String words, String spaced, TokenRange range, int begin, int end) {
        Matcher years = YEAR_RANGE.matcher(spaced);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(
                    years.group(2).length() == 2 ? years.group(1).substring(0, 2) + years.group(2) : years.group(2));
            return first > last
                    ? Optional.empty()
                    : Optional.of(new TimeExpression(
                            begin,
                            end,
                            words,
                            TimexType.DURATION,
                            "P%dY".formatted(last - first),
                            LocalDate.of(first, 1, 1),
                            LocalDate.of(last, 12, 31),
                            DatePrecision.UNKNOWN,
                            DateBasis.STATED));
        }
        Matcher days = DAY_RANGE.matcher(spaced);
        if (!days.matches() || (days.group(1) == null) == (days.group(4) == null)) {
            return Optional.empty();
        }
        String month = days.group(1) == null ? days.group(4) : days.group(1);
        String year = days.group(5) == null ? "" : " " + days.group(5);
        Optional<LocalDate> first = day(sentence, month + " " + days.group(2), year, range);
        int length = Integer.parseInt(days.group(3)) - Integer.parseInt(days.group(2));
        return first.filter(f -> length > 0 && f.plusDays(length).getMonth() == f.getMonth())
                .map(f -> new TimeExpression(
                        begin,
                        end,
                        words,
                        TimexType.DURATION,
                        "P%dD".formatted(length + 1),
                        f,
                        f.plusDays(length),
                        DatePrecision.UNKNOWN,
                        year.isEmpty() ? DateBasis.RELATIVE : DateBasis.STATED));
    }

    private Optional<LocalDate> day(AnnotatedSentence sentence, String monthDay, String year, TokenRange range) {
        LocalDate around = year.isEmpty() ? reference : LocalDate.of(Integer.parseInt(year.strip()), 7, 1);
        if (around == null) {
            return Optional.empty();
        }
        ClauseTense tense = year.isEmpty() ? tense(sentence, range) : ClauseTense.UNKNOWN;
        return new TimexResolver(around)
                .resolve(monthDay, tense, year.isEmpty() ? told : new Told())
                .flatMap(TimexValue::parse)
                .map(TimexValue::start)
                .map(d -> year.isEmpty() ? d : d.withYear(Integer.parseInt(year.strip())));
    }

    /** Returns the year of "May 2021" for the "March" of "between March and May 2021". */
    private @Nullable String yearAhead(
            AnnotatedSentence sentence, Expression expression, String words, Expression next) {
        int gap = next.first() - expression.last();
        String joint = gap == 2 ? sentence.token(expression.last() + 1).word().toLowerCase(Locale.ROOT) : "";
        if (!joint.matches("to|through|until|till|and|or|-|–|—") || isStated(words)) {
            return null;
        }
        String later = text.substring(
                sentence.token(next.first()).beginPosition(),
                sentence.token(next.last()).endPosition());
        Matcher year = YEAR.matcher(later.replaceAll("\\s+", " "));
        return year.matches() && later.matches("(?s)(?i).*[a-z]{3}.*") && words.matches("(?i)(?:\\w+ )*[a-z]{3}.*")
                ? year.group(1)
                : null;
    }

    private static TimeExpression ofYear(TimeExpression time, String year) {
        if (time.value() == null || !time.value().matches("\\d{4}-\\d{2}(?:-\\d{2})?")) {
            return time;
        }
        String value = year + time.value().substring(4);
        return TimexValue.parse(value)
                .map(days ->
                        time(time.begin(), time.end(), time.text(), time.timexType(), value, days, DateBasis.STATED))
                .orElse(time);
    }

    /** "from Monday to Friday": the second comes after the first. */
    private void joinWeekdays(AnnotatedSentence sentence, int from) {
        for (int i = from; i + 1 < found.size(); i++) {
            LocatedTime first = found.get(i);
            LocatedTime second = found.get(i + 1);
            LocalDate start = first.time().startDate();
            LocalDate end = second.time().startDate();
            boolean joined = second.tokens().first() - first.tokens().last() == 2
                    && sentence.token(first.tokens().last() + 1).word().matches("to|through|until|till");
            if (joined
                    && start != null
                    && end != null
                    && first.time().precision() == DatePrecision.DAY
                    && second.time().precision() == DatePrecision.DAY
                    && second.time().basis() == DateBasis.RELATIVE
                    && end.isBefore(start)
                    && start.toEpochDay() - end.toEpochDay() < 7) {
                boolean past = ClauseTense.of(sentence, first.tokens().head()).past();
                int moved = past ? i : i + 1;
                found.set(moved, byDays(found.get(moved), past ? -7 : 7));
            }
        }
    }

    private static LocatedTime byDays(LocatedTime located, int days) {
        TimeExpression time = located.time();
        LocalDate start = java.util.Objects.requireNonNull(time.startDate()).plusDays(days);
        String value = time.value() == null ? null : start + time.value().substring(10);
        return new LocatedTime(
                new TimeExpression(
                        time.begin(),
                        time.end(),
                        time.text(),
                        time.timexType(),
                        value,
                        start,
                        start,
                        time.precision(),
                        time.basis()),
                located.tokens());
    }

    /** "two days after the vote": counted from a date that follows, or from when the article says that it was. */
    private LocatedTime counted(AnnotatedSentence sentence, LocatedTime located) {
        TimeExpression time = located.time();
        if (time.startDate() != null
                || time.value() == null && !time.text().matches("(?i).* (?:after|before|later|earlier)")) {
            return located;
        }
        int next = located.tokens().last() + 1;
        String last = sentence.token(located.tokens().last()).word().toLowerCase(Locale.ROOT);
        if (AFTER.contains(last) || BEFORE.contains(last)) {
            next--;
        }
        String joint = word(sentence, next);
        if (joint.equals("in") && word(sentence, next + 1).equals("advance")) {
            joint = "advance";
        }
        boolean before = BEFORE.contains(joint);
        if (!before && !AFTER.contains(joint) || joint.equals("since")) {
            return located;
        }
        Optional<Anaphor> count = Anaphor.parse(
                countWords(sentence, located.tokens().first(), next - 1) + (before ? " before" : " after"));
        Optional<LocalDate> anchor = count.isEmpty() ? Optional.empty() : anchor(sentence, next);
        if (anchor.isEmpty()) {
            return located;
        }
        String value = count.get().fromDay(anchor.get());
        return TimexValue.parse(value)
                .map(days -> new LocatedTime(
                        time(time.begin(), time.end(), time.text(), TimexType.DATE, value, days, DateBasis.RELATIVE),
                        located.tokens()))
                .orElse(located);
    }

    private static String countWords(AnnotatedSentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(words.isEmpty() ? "" : " ").append(word(sentence, i));
        }
        return words.toString();
    }

    private Optional<LocalDate> anchor(AnnotatedSentence sentence, int joint) {
        for (LocatedTime other : found.subList(Math.max(0, found.size() - 8), found.size())) {
            if (other.tokens().sentence() == sentence.index()
                    && other.tokens().first() > joint
                    && other.tokens().first() - joint <= FARTHEST_ANCHOR
                    && other.time().startDate() != null
                    && (other.time().precision() == DatePrecision.DAY
                            || other.time().precision() == DatePrecision.MONTH)) {
                return Optional.ofNullable(other.time().startDate());
            }
        }
        for (int i = joint + 1; i <= Math.min(sentence.tokens().size(), joint + FARTHEST_ANCHOR); i++) {
            String tag = sentence.token(i).tag();
            if (tag.matches("[,.:]")) {
                break;
            }
            if (tag.startsWith("NN") || tag.matches("VB[DNZP]?")) {
                Optional<LocalDate> when = told.when(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
                if (when.isPresent()) {
                    return when;
                }
            }
        }
        return Optional.empty();
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
            Optional<String> value = anaphor.get().value(told);
            boolean long_ = anaphor.get().unit().matches("month|year|decade");
            if (value.isEmpty() && long_ && reference != null && anaphor.get().count() < 0) {
                value = Optional.of(anaphor.get().fromDay(reference)); // "up from a year earlier"
            }
            return Optional.of(new RelativeValue(value.orElse(null)));
        }
        if (reference == null) {
            return Optional.empty();
        }
        return new TimexResolver(reference)
                .resolve(words, tense(sentence, range), told)
                .map(RelativeValue::new);
    }

    /** Returns on which side of today an expression lies: by the verb, but "Friday's attack" is past whoever will speak of it. */
    private static ClauseTense tense(AnnotatedSentence sentence, TokenRange range) {
        ClauseTense tense = ClauseTense.of(sentence, range.head());
        String before = word(sentence, range.first() - 1);
        if (before.equals("since")) {
            return ClauseTense.PAST;
        }
        Optional<SemanticGraphEdge> edge =
                ClauseTense.node(sentence.graph(), range.head()).flatMap(n -> ClauseTense.edge(sentence.graph(), n));
        if (edge.isEmpty()) {
            return tense;
        }
        String relation = edge.get().getRelation().toString();
        IndexedWord governor = edge.get().getGovernor();
        boolean modifier = governor.tag().startsWith("NN")
                && (relation.startsWith("nmod")
                        || relation.startsWith("compound")
                        || relation.startsWith("nummod")
                        || relation.startsWith("amod"));
        if (modifier && (tense.ahead() || tense == ClauseTense.PRESENT)) {
            return TimeWords.of("scheduled").contains(lemma(governor)) ? tense : ClauseTense.PAST;
        }
        boolean ofVerb = relation.startsWith("obl") && governor.tag().startsWith("VB");
        boolean ahead = ofVerb && Namesake.isWeekday(word(sentence, range.head())); // "votes on Sunday"
        return ahead && tense == ClauseTense.PRESENT && !sentence.headline() ? ClauseTense.FUTURE : tense;
    }

    private static boolean isDeadline(AnnotatedSentence sentence, TokenRange range) {
        return word(sentence, range.first() - 1).matches("by|until|till|before");
    }

    private static String word(AnnotatedSentence sentence, int token) {
        return token < 1 || token > sentence.tokens().size()
                ? ""
                : sentence.token(token).word().toLowerCase(Locale.ROOT);
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
            if (other.time().precision() == DatePrecision.DAY && other.time().startDate() != null) {
                return other.time().startDate() + clock.group(1);
            }
        }
        Optional<LocalDate> day = told.dayNearby();
        if (day.isPresent() && ClauseTense.of(sentence, range.head()).past()) {
            return day.get() + clock.group(1);
        }
        return value.startsWith("T") && reference != null ? reference + value : value;
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
