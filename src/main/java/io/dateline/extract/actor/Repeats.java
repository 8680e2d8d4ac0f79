package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.PhraseIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds names that were found at one place of an article and overlooked at another: surnames of persons named in full, and
 * "the North" where North Korea is spoken of.
 */
final class Repeats {
    private static final Pattern FINITE = Pattern.compile("VB[DZ]|MD");
    private static final Set<String> AFTER_SUBJECT = Set.of("VBD", "VBZ", "MD", "POS");
    private static final Pattern MISREAD = Pattern.compile("NN|JJ|VB.*|RB|UH|FW");
    private static final Pattern WORD_OR_COMMA = Pattern.compile("[A-Z,].*");
    private static final Pattern SURNAME_FIRST = Pattern.compile("-\\p{Ll}");

    private Repeats() {}

    /** "On May 30", but not "May said". */
    private static boolean isTime(SentenceView s, int i) {
        return "DATE".equals(s.token(i).ner())
                && !FINITE.matcher(s.tag(i + 1)).matches()
                && !s.tag(i - 1).startsWith("VBD");
    }

    /** "Shorten will lose": a surname that the tagger takes for a common word at the start of a sentence. */
    private static boolean opensClause(SentenceView s, int i) {
        return i == 1
                && i < s.size()
                && AFTER_SUBJECT.contains(s.tag(i + 1))
                && !s.sentence().headline();
    }

    /** "Grey (right)": a surname amid a sentence that the tagger takes for a common word. */
    private static boolean isMisread(SentenceView s, int i) {
        return i > 1
                && MISREAD.matcher(s.tag(i)).matches()
                && s.text(i).length() > 2
                && !s.sentence().headline()
                && WORD_OR_COMMA.matcher(s.tag(i - 1)).matches()
                && !s.isCapitalised(i - 1)
                && !s.isCapitalised(i + 1);
    }

    static void add(List<SentenceView> sentences, String article, List<List<Found>> namesOf, List<Found> names) {
        Map<String, Found> known = new HashMap<>();
        Map<String, Found> koreas = new HashMap<>();
        for (Found name : names) {
            List<String> words = PhraseIndex.words(name.text);
            if (name.type == MentionType.PERSON && words.size() > 1 && words.size() < 5) {
                known.putIfAbsent(PersonResolver.surname(words), name);
                if (SURNAME_FIRST.matcher(name.text).find()) {
                    // "Moon" of "Moon Jae-in"
                    known.putIfAbsent(words.get(0), name);
                }
            } else if (name.type == MentionType.ORGANIZATION && words.size() == 1 && name.entry == null) {
                known.putIfAbsent(name.text, name);
            } else if (name.type == MentionType.COUNTRY
                    && name.entry != null
                    && name.entry.name().endsWith(" Korea")) {
                koreas.putIfAbsent(name.entry.name().substring(0, 5), name);
            }
        }
        if (!koreas.containsKey("North")) {
            koreas.clear(); // "the South" may be anywhere
        }
        if (known.isEmpty() && koreas.isEmpty()) {
            return;
        }
        Set<Found> added = new HashSet<>();
        for (SentenceView s : sentences) {
            List<Found> here = namesOf.get(s.index());
            for (int i = 1; i <= s.size(); i++) {
                if (!s.isCapitalised(i) || !s.isProper(i) && !opensClause(s, i) && !isMisread(s, i)) {
                    continue;
                }
                int token = i;
                if (here.stream().anyMatch(f -> f.covers(token)) || isTime(s, i)) {
                    continue;
                }
                Found model = known.get(s.text(i));
                if (model != null && model.type != MentionType.PERSON && !s.isProper(i) && !opensClause(s, i)) {
                    continue;
                }
                boolean partOfName = s.isProper(i + 1) && s.isCapitalised(i + 1);
                if (model == null
                        && koreas.containsKey(s.text(i))
                        && i > 1
                        && s.lower(i - 1).equals("the")) {
                    model = koreas.get(s.text(i));
                }
                if (model != null && !partOfName) {
                    Found repeat = new Found(s, article, i, i, model.type, MentionForm.NAME);
                    repeat.entry = model.entry;
                    here.add(repeat);
                    added.add(repeat);
                }
            }
            here.sort(Comparator.comparingInt(f -> f.first));
        }
        if (!added.isEmpty()) {
            names.clear();
            namesOf.forEach(names::addAll);
        }
    }
}
