package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people of whom a text gives no more than their number: "killing one and wounding 12", "two were arrested". */
final class CountedPeople {
    private static final Set<String> UNDERGONE = WordLists.of("undergone");
    private static final Set<String> CROWD_DEEDS = WordLists.of("crowd-deeds");
    private static final Set<String> STATES = WordLists.of("states-of-harm");
    private static final Set<String> QUANTIFIERS = WordLists.of("quantifiers");
    private static final Set<String> TO_BE = Set.of("be", "get", "have");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}(,?\\d{3})?|one|two|three|four|five|six|seven|"
            + "eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|both|others|several|many");
    /** What stands behind a number that something else is counted by: "one man", "2 p.m.", "12%", "two-year". */
    private static final Pattern COUNTS_ON = Pattern.compile("NN.*|JJ.*|CD|POS|HYPH|\\$|FW|VBG");

    private static final Pattern MEASURE = Pattern.compile("[-–:%/.]|of|percent|year.*|or|to");
    private static final int QUANTIFIER_WORDS = 3;

    private final RoleWord person;

    CountedPeople(World world) {
        this.person = world.people().role("person").orElseThrow();
    }

    @Nullable Found at(SentenceView s, String article, int i) {
        String word = s.lower(i);
        if (!NUMBER.matcher(word).matches()) {
            return null;
        }
        boolean others = i < s.size() && s.lower(i + 1).equals("others");
        int last = others ? i + 1 : i;
        boolean state = isInState(s, last);
        if (!isUndergone(s, i) && !state && !isSubject(s, last) && !isCrowd(s, i)) {
            return null;
        }
        int end = state ? last + 1 : last;
        boolean one = (word.equals("one") || word.equals("1")) && !others;
        Found found =
                new Found(s, article, i, end, last, one ? MentionType.PERSON : MentionType.GROUP, MentionForm.NOMINAL);
        found.role = one ? person : null;
        found.group = one ? null : new GroupWord("people", GroupWord.Kind.PEOPLE, person.sector());
        found.plural = !one;
        found.definite = word.equals("both");
        return found;
    }

    /** "Killing at least 12", "wounds 2 at an office". */
    private static boolean isUndergone(SentenceView s, int i) {
        int verb = i - 1;
        while (verb >= 1 && verb >= i - QUANTIFIER_WORDS && QUANTIFIERS.contains(s.lower(verb))) {
            verb--;
        }
        return verb >= 1
                && s.tag(verb).startsWith("VB")
                && UNDERGONE.contains(s.lemma(verb))
                && endsCount(s, s.lower(Math.min(i + 1, s.size())).equals("others") ? i + 1 : i);
    }

    private static boolean endsCount(SentenceView s, int last) {
        return last == s.size()
                || !COUNTS_ON.matcher(s.tag(last + 1)).matches()
                        && !MEASURE.matcher(s.lower(last + 1)).matches()
                || s.text(last + 1).equals(".") && last + 1 == s.size();
    }

    /** "1 dead, 2 hurt", "12 injured in crash". */
    private static boolean isInState(SentenceView s, int last) {
        return last < s.size()
                && STATES.contains(s.lower(last + 1))
                && (last + 1 == s.size() || !s.tag(last + 2).startsWith("NN"));
    }

    /** "Thousands gathered", "hundreds have marched". */
    private static boolean isCrowd(SentenceView s, int i) {
        int verb = i + 1;
        while (verb < s.size() && verb <= i + 2 && TO_BE.contains(s.lemma(verb))) {
            verb++;
        }
        return s.lower(i).matches("dozens|scores|hundreds|thousands")
                && verb <= s.size()
                && s.tag(verb).matches("VB[DGNPZ]")
                && CROWD_DEEDS.contains(s.lemma(verb));
    }

    /** "Two were killed", "three died". */
    private static boolean isSubject(SentenceView s, int last) {
        int verb = last + 1;
        while (verb < s.size() && verb <= last + 2 && TO_BE.contains(s.lemma(verb))) {
            verb++;
        }
        return verb <= s.size()
                && s.tag(verb).startsWith("VB")
                && UNDERGONE.contains(s.lemma(verb))
                && (verb > last + 1 || s.lemma(verb).matches("die|drown|perish|survive"));
    }
}
