package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds names that neither the recogniser nor the gazetteer knows, where the words around them tell what they are. */
final class OverlookedNames {
    private static final Set<String> LISTING = Set.of(",", "and");
    private static final Set<String> COORDINATORS = Set.of("and", "or");
    private static final Map<String, String> PLURAL_BODIES = Map.of(
            "Departments", "Department",
            "Ministries", "Ministry",
            "Committees", "Committee",
            "Commissions", "Commission",
            "Agencies", "Agency",
            "Universities", "University",
            "Councils", "Council");
    private static final Set<String> SPEAKING = WordLists.of("speaking");
    private static final Set<String> ADDRESSED = WordLists.of("addressed");
    private static final Set<String> BEFORE_SITE = Set.of("DT", "IN", "TO");
    private static final int LONGEST_SITE = 5;
    private static final int LONGEST_SPEAKER = 3;
    /** The opening letter of the tags of verbs, modals and adverbs. */
    private static final Set<String> AUXILIARY = Set.of("V", "M", "R");
    /** "Lumio has not denied": how far its verb may stand from a speaker. */
    private static final int AUXILIARIES = 3;

    /** Tells whether no name holds any of the tokens yet. */
    interface Free {
        boolean test(int first, int last);
    }

    private final World world;
    private final Genders genders;

    OverlookedNames(World world, Genders genders) {
        this.world = world;
        this.genders = genders;
    }

    void add(SentenceView s, String article, Free free, List<Found> found) {
        placeAmongPlaces(s, found);
        if (s.sentence().headline()) {
            return;
        }
        for (int i = 1; i <= s.size(); i++) {
            if (!isNamePart(s, i)) {
                continue;
            }
            int end = i;
            while (isNamePart(s, end + 1)) {
                end++;
            }
            if (free.test(i, end)) {
                Found name = site(s, article, i, end);
                if (name == null) {
                    name = sharing(s, article, i, end);
                }
                if (name == null) {
                    name = speaker(s, article, i, end);
                }
                if (name != null) {
                    found.add(name);
                }
            }
            i = end;
        }
    }

    private static boolean isNamePart(SentenceView s, int i) {
        return s.isProper(i) && s.isCapitalised(i);
    }

    /** "In Padua, Orange, and Verona": a body amid places is one of them. */
    private static void placeAmongPlaces(SentenceView s, List<Found> found) {
        for (Found f : found) {
            if (f.type != MentionType.ORGANIZATION
                    || f.entry != null && !"BUS".equals(f.entry.sector())
                    || f.first != f.last
                    || f.first < 3
                    || f.last + 2 > s.size()) {
                continue;
            }
            int next = s.text(f.last + 1).equals(",") && s.text(f.last + 2).equals("and") ? f.last + 3 : f.last + 2;
            boolean listed = s.text(f.first - 1).equals(",") && LISTING.contains(s.text(f.last + 1));
            if (listed
                    && found.stream().anyMatch(p -> p.last == f.first - 2 && p.type == MentionType.PLACE)
                    && found.stream().anyMatch(p -> p.first == next && p.type == MentionType.PLACE)) {
                f.type = MentionType.PLACE;
                f.entry = null;
            }
        }
    }

    /** "At Corrie Land Base", "the Aldern Hotel": what its last word tells to be a place. */
    private @Nullable Found site(SentenceView s, String article, int first, int last) {
        if (first == last
                || last - first >= LONGEST_SITE
                || !BEFORE_SITE.contains(s.tag(first - 1))
                || s.tag(last + 1).startsWith("NN")
                || last < s.size() && s.text(last + 1).equals("of")) {
            return null;
        }
        NameHead head = world.people().ending(s.text(last)).orElse(null);
        if (head == null || head.kind() == NameHead.Kind.THING || head.kind() == NameHead.Kind.ORGANIZATION) {
            return null;
        }
        Found name = new Found(s, article, first, last, MentionType.PLACE, MentionForm.NAME);
        name.nameKind = head.kind();
        return name;
    }

    /** "State" of "the State and Justice Departments". */
    private @Nullable Found sharing(SentenceView s, String article, int first, int last) {
        if (!COORDINATORS.contains(s.lower(Math.min(last + 1, s.size())))) {
            return null;
        }
        int end = last + 2;
        while (isNamePart(s, end) && isNamePart(s, end + 1)) {
            end++;
        }
        String body = end > s.size() || end == last + 2 ? null : PLURAL_BODIES.get(s.text(end));
        if (body == null) {
            return null;
        }
        Found name = new Found(s, article, first, last, MentionType.ORGANIZATION, MentionForm.NAME);
        name.entry = world.gazetteer()
                .named(name.text + " " + body)
                .filter(e -> e.kind() == GazetteerEntry.Kind.ORGANIZATION)
                .orElse(null);
        return name;
    }

    /** "Regulators accused Lumio of", "Lumio denied": who speaks or is spoken to under a name is somebody. */
    private @Nullable Found speaker(SentenceView s, String article, int first, int last) {
        if (last - first >= LONGEST_SPEAKER
                || s.text(first).length() < 2
                || s.tag(last).equals("NNPS")) {
            return null;
        }
        String before = s.tag(first - 1);
        int head = s.head(first, last);
        boolean speaks = s.governor(head)
                .filter(e -> s.tag(e.governor()).startsWith("VB"))
                .filter(e -> e.is("nsubj")
                                && e.governor() > last
                                && e.governor() <= last + AUXILIARIES
                                && AUXILIARY.contains(s.tag(last + 1).substring(0, 1))
                                && SPEAKING.contains(s.lemma(e.governor()))
                        || e.is("obj") && e.governor() == first - 1 && ADDRESSED.contains(s.lemma(e.governor())))
                .isPresent();
        if (!speaks || before.equals("DT") || before.startsWith("NN") || before.equals("CC")) {
            return null;
        }
        for (int i = first; i <= last; i++) {
            String ner = s.token(i).ner();
            if (ner != null && !ner.equals("O")
                    || world.people().roleAt(s.lowerWords(), i - 1).isPresent()
                    || world.people().groupAt(s.lowerWords(), i - 1).isPresent()) {
                return null;
            }
        }
        boolean person = genders.of(s.text(first)).isPresent();
        return new Found(
                s, article, first, last, person ? MentionType.PERSON : MentionType.ORGANIZATION, MentionForm.NAME);
    }
}
