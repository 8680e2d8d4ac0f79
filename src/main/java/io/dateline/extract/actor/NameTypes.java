package io.dateline.extract.actor;

import io.dateline.model.MentionType;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.PhraseIndex;
import io.dateline.ontology.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what kind of thing a name names, from all of the article. */
final class NameTypes {
    private static final Pattern OPENING_BRACKET = Pattern.compile("\\(|-LRB-");
    private static final Pattern CLOSING_BRACKET = Pattern.compile("\\)|-RRB-");
    private static final Pattern ARTICLE = Pattern.compile("an?|the");
    private static final Pattern IN_DESCRIPTION = Pattern.compile("NN.*|JJ.*|HYPH|VBN|VBG");
    private static final Pattern AFTER_DESCRIPTION =
            Pattern.compile("[,.;)]|based|which|that|in|with|from|owned|run|founded");
    private static final int LONGEST_DESCRIPTION = 8;
    private static final Set<String> COMPANY_FORMS = WordLists.of("company-forms");
    private static final Set<String> NAMED_KINDS = WordLists.of("named-kinds");

    private final World world;

    NameTypes(World world) {
        this.world = world;
    }

    /** "Tern Wind (TW)", "Halvard, a power company," and "the carmaker Halvard" are no persons. */
    void byDescription(List<Found> names) {
        Set<String> bodies = incorporated(names);
        for (Found n : names) {
            if (n.type == MentionType.PERSON
                    && n.titles.isEmpty()
                    && (hasAcronym(n) || isCalledBody(n) || isBehindBody(n))) {
                bodies.add(n.text);
            }
        }
        for (Found n : names) {
            if (n.type == MentionType.PERSON && bodies.contains(n.text)) {
                n.type = MentionType.ORGANIZATION;
            }
        }
    }

    /** "Halvard" where the article names Halvard Inc. and nobody else of that surname. */
    private static Set<String> incorporated(List<Found> names) {
        Set<String> bodies = new HashSet<>();
        for (Found n : names) {
            int blank = n.text.lastIndexOf(' ');
            String form = n.text.substring(blank + 1).toLowerCase(Locale.ROOT).replace(".", "");
            if (n.type == MentionType.ORGANIZATION && blank > 0 && COMPANY_FORMS.contains(form)) {
                bodies.add(n.text.substring(0, blank));
            }
        }
        for (Found n : names) {
            List<String> words = PhraseIndex.words(n.text);
            if (n.type == MentionType.PERSON && (words.size() > 1 || !n.titles.isEmpty())) {
                bodies.remove(PersonResolver.surname(words));
            }
        }
        return bodies;
    }

    private static boolean hasAcronym(Found name) {
        SentenceView s = name.sentence;
        return name.last + 3 <= s.size()
                && name.first < name.last
                && OPENING_BRACKET.matcher(s.text(name.last + 1)).matches()
                && CLOSING_BRACKET.matcher(s.text(name.last + 3)).matches()
                && s.text(name.last + 2).equals(NameResolver.initials(name.text));
    }

    private boolean isBehindBody(Found name) {
        SentenceView s = name.sentence;
        int before = name.first - 1;
        String word = before < 1 ? "" : s.lower(before);
        return s.tag(before).equals("NN")
                && !s.sentence().headline()
                && (NAMED_KINDS.contains(word) || word.endsWith("maker"));
    }

    private boolean isCalledBody(Found name) {
        SentenceView s = name.sentence;
        int i = name.last + 1;
        if (i + 2 > s.size()
                || !s.text(i).equals(",")
                || !ARTICLE.matcher(s.lower(i + 1)).matches()) {
            return false;
        }
        int end = i + 2;
        while (end < s.size()
                && end - i < LONGEST_DESCRIPTION
                && IN_DESCRIPTION.matcher(s.tag(end + 1)).matches()) {
            end++;
        }
        return s.tag(end).equals("NN")
                && (end == s.size()
                        || AFTER_DESCRIPTION.matcher(s.text(end + 1)).matches())
                && world.people().role(s.lower(end)).isEmpty()
                && world.people()
                        .group(s.lower(end))
                        .filter(g -> g.kind() == GroupWord.Kind.BODY)
                        .isPresent();
    }

    /** A name that only the recogniser knows has one type in an article: a person's where a full name ends with it. */
    static void unify(List<Found> names) {
        Set<String> surnames = new LinkedHashSet<>();
        Map<String, Map<MentionType, Integer>> votes = new HashMap<>();
        for (Found n : names) {
            List<String> words = PhraseIndex.words(n.text);
            if (n.type == MentionType.PERSON && words.size() > 1) {
                surnames.add(words.get(words.size() - 1));
            }
            if (n.entry == null) {
                votes.computeIfAbsent(n.text, t -> new LinkedHashMap<>()).merge(n.type, 1, Integer::sum);
            }
        }
        Set<String> lone = new LinkedHashSet<>();
        for (Found n : names) {
            if (n.type == MentionType.PERSON && PhraseIndex.words(n.text).size() == 1) {
                lone.add(n.text);
            }
        }
        Map<String, Integer> acting = new HashMap<>();
        for (Found n : names) {
            if (n.entry == null && n.nameKind == null && n.type == MentionType.PLACE) {
                int weight = Metonymy.isLocative(n) ? -10 : Metonymy.isRegionActing(n) ? 1 : 0;
                acting.merge(n.text, weight, Integer::sum);
            }
        }
        for (Found n : names) {
            if (n.type == MentionType.PLACE && n.entry == null && acting.getOrDefault(n.text, 0) > 0) {
                n.type = MentionType.ORGANIZATION;
            }
            int blank = n.text.lastIndexOf(' ');
            if (n.entry == null
                    && n.type == MentionType.ORGANIZATION
                    && n.text.indexOf(' ') == blank
                    && lone.contains(n.text.substring(blank + 1))) {
                n.type = MentionType.PERSON;
                continue;
            }
            boolean place = n.entry != null
                    && switch (n.entry.kind()) {
                        case CITY, CAPITAL, REGION -> true;
                        default -> false;
                    };
            if (n.entry != null && !place) {
                continue;
            }
            // "Paris" may be the surname of somebody and is then seldom in Paris.
            if (surnames.contains(n.text) && !(n.entry != null && Metonymy.isLocative(n))) {
                n.type = MentionType.PERSON;
                n.entry = null;
            } else if (n.entry == null && n.titles.isEmpty()) {
                n.type = votes.getOrDefault(n.text, Map.of()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(n.type);
            }
        }
    }
}
