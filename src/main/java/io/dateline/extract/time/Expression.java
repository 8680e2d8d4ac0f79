package io.dateline.extract.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.dateline.annotate.AnnotatedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that may be a time expression.
 *
 * @param first first token, from 1
 * @param last last token, included
 * @param timex what SUTime reads there; absent where it finds nothing
 */
record Expression(int first, int last, @Nullable Timex timex) {
    private static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?"
                    + "|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
    private static final String DAY = "(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?";
    private static final String TO = "(?: ?[-–—] ?| (?:to|through|until|till) )";
    private static final String COUNTABLE = "(?:day|night|morning|afternoon|evening|week|weekend|month|year)";

    /** What SUTime overlooks, or of which it sees a part. */
    private static final Pattern OVERLOOKED = Pattern.compile(
            String.join(
                    "|",
                    // June 3-5, June 3 and 4; 3 to 5 June
                    "\\b" + MONTH + " " + DAY + "(?:" + TO + "| and )" + DAY
                            + "(?:,? (?:1[89]|20)\\d{2})?(?![\\d\\w:%]|[.,]\\d| " + MONTH
                            + "| ?[ap]\\.?m\\b| [a-z]+s\\b| people\\b)",
                    "(?<![\\d$€£.,-])\\b" + DAY + "(?:" + TO + "| and )" + DAY + " (?:of )?" + MONTH
                            + "(?:,? (?:1[89]|20)\\d{2})?\\b",
                    // mid-July, mid-2021
                    "\\bmid[- ]?" + MONTH + "(?:,? (?:1[89]|20)\\d{2})?\\b",
                    "\\bmid[- ](?:1[89]|20)\\d{2}\\b",
                    "(?:\\bthe )?\\b(?:early|mid|late)[- ](?:to[- ]late[- ]|to[- ]mid[- ])?(?:1[5-9]|20)\\d0s\\b",
                    "\\bthe (?:1[5-9]|20)\\d0s\\b",
                    // 2014-2018, 2020-21
                    "(?<![-–/\\d.,$€£])\\b(?:1[5-9]|20)\\d{2} ?[-–/] ?(?:(?:1[5-9]|20)\\d{2}|\\d{2})\\b(?![-–/]?\\d| ?[ap]\\.?m\\b)",
                    // fiscal years
                    "\\b(?:fiscal|financial)(?: year)? \\d{4}(?:[-–/]\\d{2,4})?\\b",
                    "\\bFY ?(?:\\d{4}|\\d{2})(?:[-–/]\\d{2,4})?\\b",
                    // on the 24th
                    "(?<=\\b(?:on|until|till|by|since|before|after) )the " + DAY.replace("?$", "")
                            + "(?<=[a-z]{2})(?=[,.;]| (?:and|but|when)\\b|$)",
                    // the first half of the year
                    "\\bthe (?:first|second) half of (?:(?:the|this|last|next) year|(?:1[89]|20)\\d{2})\\b",
                    // counted from what was told
                    "\\b(?:later |earlier |on )?(?:that|the same|that same|the following|the next|the previous|the preceding) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b",
                    "\\b(?:later |earlier )?(?:that|the same|that same|the following|the next|the previous|the preceding) "
                            + COUNTABLE
                            + "\\b(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|few|several|couple)\\b)",
                    "\\bthe " + COUNTABLE + " (?:before|after)\\b(?! (?:last|next|tomorrow|yesterday)\\b)",
                    // half a century ago, [Ten] years ago
                    "\\bhalf an? (?:century|decade|year) ago\\b",
                    "\\ban? (?:century|decade|year|month|week) and a half ago\\b",
                    "\\[\\p{L}+\\] (?:day|week|month|year|decade)s ago\\b",
                    "\\b(?:the )?year[- ]end\\b",
                    // 1639 UTC
                    "(?<=\\b(?:at|by|about|around|since|until|before|after|from|to) |[(])[012]\\d{3} ?(?:UTC|GMT|BST|EST|EDT|PST|CET|hours|hrs|local time)\\b",
                    Holidays.NAMES),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNITS = Pattern.compile("(?:hour|day|night|week|month|year|decade)s?");

    /** Returns the candidates in a sentence, in its order; of two that overlap, the one that SUTime overlooks. */
    static List<Expression> find(AnnotatedSentence sentence, String text) {
        List<Expression> found = new ArrayList<>();
        Matcher m = OVERLOOKED.matcher(text).region(sentence.begin(), sentence.end());
        m.useTransparentBounds(true);
        while (m.find()) {
            int first = 0;
            int last = 0;
            for (int i = 1; i <= sentence.tokens().size(); i++) {
                CoreLabel token = sentence.token(i);
                if (token.endPosition() > m.start() && token.beginPosition() < m.end()) {
                    first = first == 0 ? i : first;
                    last = i;
                }
            }
            if (first > 0) {
                found.add(new Expression(first, last, null));
            }
        }
        List<Expression> overlooked = List.copyOf(found);
        for (Expression known : read(sentence)) {
            for (Expression part : known.besides(overlooked)) {
                Expression trimmed = part.trimmed(sentence);
                found.add(trimmed);
                if (trimmed.isAfterLength(sentence, part)) {
                    int end = word(sentence, trimmed.first - 1).equals("on") ? trimmed.first - 2 : trimmed.first - 1;
                    found.add(new Expression(part.first, end, null));
                }
            }
        }
        found.sort(Comparator.comparingInt(Expression::first));
        return found;
    }

    /** Returns the runs of tokens that SUTime takes for one expression each. */
    private static List<Expression> read(AnnotatedSentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        List<Expression> found = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            Timex timex = tokens.get(first).get(TimeAnnotations.TimexAnnotation.class);
            int end = first + 1;
            if (timex != null) {
                while (end < tokens.size()
                        && sameTimex(timex, tokens.get(end).get(TimeAnnotations.TimexAnnotation.class))) {
                    end++;
                }
                found.add(new Expression(first + 1, end, timex));
            }
            first = end;
        }
        return found;
    }

    private static boolean sameTimex(Timex one, @Nullable Timex other) {
        return other != null && one.tid().equals(other.tid());
    }

    /** Returns what others leave of this expression: all of it, or nothing. */
    private List<Expression> besides(List<Expression> others) {
        return others.stream().anyMatch(o -> o.first <= last && first <= o.last) ? List.of() : List.of(this);
    }

    /** Leaves out words at the ends that are no part of a time: articles, verbs, what stands before "on Monday". */
    private Expression trimmed(AnnotatedSentence sentence) {
        int from = first;
        int to = last;
        while (to > from
                && (sentence.token(to).tag().equals("MD")
                        || sentence.token(to).word().matches("'s|’s|,|\\.|the|'|following|after|\\[|\\]"))) {
            to--;
        }
        if (to - from >= 2
                && word(sentence, from + 1).equals("the")
                && sentence.token(to).word().matches("first|second|third|fourth|fifth")) {
            to = from; // "announced on Tuesday the first model"
        }
        if (to > from && timex != null && timex.value() != null && timex.value().matches("P\\d{4}[DY]")) {
            to--; // "the 2018 day"
        }
        for (int i = from + 1; i < to; i++) {
            String word = word(sentence, i);
            if (word.equals("on")
                    && word(sentence, i - 1).matches("(?:hour|minute|day|week|month|night|year|decade)s?")) {
                from = i + 1; // "nearly eight hours on Monday": the day is when
            } else if (word.matches("last|this|next|yesterday|today|earlier")
                    && word(sentence, i - 1).matches("(?:hour|minute|day|week|month|night|year)s")) {
                from = i; // "closed for three months last week"
            } else if (word.matches("before|after")
                    && word(sentence, i - 1).matches("(?:hour|minute|day|week|month)s?")
                    && isOwner(sentence, to)) {
                from = i + 1; // "hours before Friday's launch": the launch was on Friday
            } else if (word.equals(",") && word(sentence, i + 1).matches("following|after|for")) {
                to = i - 1; // "in 1998, following ten years"
            } else if (word.equals("decade") && word(sentence, i + 1).equals("of")) {
                from = i + 2;
            }
        }
        if (to - from == 2
                && word(sentence, from).equals(word(sentence, to))
                && word(sentence, from + 1).equals(",")) {
            to = from; // "In May, May resigned"
        }
        while (to > from
                && word(sentence, from).matches("fall|falls|spring|may|march|start|end|past")
                && (sentence.token(from).tag().matches("VB.*|MD")
                        || word(sentence, from + 1).equals("in"))) {
            from += word(sentence, from + 1).equals("in") ? 2 : 1; // "prices fall in March"
        }
        return new Expression(from, Math.max(to, from), timex);
    }

    /** "jailed for six years on Monday": the time for which, and the day. */
    private boolean isAfterLength(AnnotatedSentence sentence, Expression whole) {
        return first > whole.first + 1
                && sentence.token(whole.first).tag().equals("CD")
                && UNITS.matcher(word(sentence, whole.first + 1)).matches();
    }

    private static boolean isOwner(AnnotatedSentence sentence, int token) {
        return token < sentence.tokens().size()
                && sentence.token(token + 1).tag().equals("POS");
    }

    private static String word(AnnotatedSentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
