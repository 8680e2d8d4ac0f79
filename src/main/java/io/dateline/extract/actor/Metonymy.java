package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import java.util.Optional;
import java.util.Set;

/** Decides whether a country, a capital or a seat of government stands for who acts or for where it happens. */
final class Metonymy {
    private static final Set<String> LOCATIVE = WordLists.of("locative");
    private static final Set<String> DIRECTIONAL = WordLists.of("directional");
    private static final Set<String> MOTION = WordLists.of("motion");
    private static final Set<String> ARRIVE = Set.of("visit", "leave", "reach", "enter", "tour", "flee");
    private static final Set<String> REACH = WordLists.of("reach");
    private static final Set<String> LOCAL_NOUNS = WordLists.of("local-nouns");

    /** "The government in Minsk" is that of Belarus. */
    private static final Set<String> GOVERNMENT = WordLists.of("government");

    private static final Set<String> STATIVE = WordLists.of("stative");

    private Metonymy() {}

    /** Sets {@link Found#acts} and {@link Found#locates} of a name. */
    static void decide(Found name) {
        GazetteerEntry entry = name.entry;
        if (name.type == MentionType.NATIONALITY || name.type == MentionType.GROUP) {
            return;
        }
        boolean country = entry != null && entry.kind() == Kind.COUNTRY;
        boolean capital = entry != null && entry.kind() == Kind.CAPITAL;
        boolean metonym = entry != null && entry.kind() == Kind.METONYM;
        if (!country && !capital && !metonym) {
            name.acts = name.type != MentionType.PLACE;
            name.locates = name.type == MentionType.PLACE;
            return;
        }
        SentenceView s = name.sentence;
        Optional<Edge> edge = s.governor(name.head);
        String preposition = preposition(s, name, edge);
        String governor = edge.map(e -> s.lemma(e.governor())).orElse("");
        String relation = edge.map(Edge::relation).orElse("root");
        boolean where;
        if (preposition.equals("in") && capital && GOVERNMENT.contains(governor) && relation.equals("nmod")) {
            where = false;
        } else if (LOCATIVE.contains(preposition)) {
            where = true;
        } else if (DIRECTIONAL.contains(preposition)) {
            where = MOTION.contains(governor) || preposition.startsWith("out") || preposition.startsWith("away");
        } else if (relation.startsWith("nsubj") || relation.equals("conj") && actsLikeFirst(s, edge)) {
            where = false;
        } else if (relation.equals("iobj")) {
            where = false;
        } else if (relation.equals("obj")) {
            where = REACH.contains(governor) && !country;
        } else if (relation.equals("nmod") || relation.equals("nmod:poss")) {
            where = !country && LOCAL_NOUNS.contains(governor);
        } else if (relation.equals("compound") || relation.equals("amod")) {
            where = capital;
        } else if (relation.equals("appos")) {
            where = capital || followsPlace(s, name);
        } else if (relation.equals("root")) {
            where = capital;
        } else {
            where = capital && preposition.isEmpty() && !relation.equals("obl");
        }
        if (country && !where && followsPlace(s, name)) {
            where = true;
        }
        name.acts = !where;
        name.locates = where || country && relation.startsWith("nmod") && LOCAL_NOUNS.contains(governor);
        // Aid that reached Turkey came to the country and to the place.
        boolean seat = capital && preposition.equals("in") && !where;
        name.locates |= seat || country && relation.equals("obj") && ARRIVE.contains(governor);
        if (name.acts) {
            name.type = MentionType.COUNTRY;
        }
    }

    /** Tells whether a region does something: "Catalonia declared independence". */
    static boolean isRegionActing(Found name) {
        SentenceView s = name.sentence;
        return s.governor(name.head)
                .filter(e -> e.is("nsubj"))
                .filter(e -> s.tag(e.governor()).startsWith("VB") && !STATIVE.contains(s.lemma(e.governor())))
                .isPresent();
    }

    /** Tells whether a name stands after a preposition of place. */
    static boolean isLocative(Found name) {
        SentenceView s = name.sentence;
        return LOCATIVE.contains(preposition(s, name, s.governor(name.head)));
    }

    private static boolean actsLikeFirst(SentenceView s, Optional<Edge> edge) {
        return edge.flatMap(e -> s.governor(e.governor()))
                .filter(e -> e.relation().startsWith("nsubj"))
                .isPresent();
    }

    private static String preposition(SentenceView s, Found name, Optional<Edge> edge) {
        String specific = edge.map(Edge::specific).orElse("");
        if (!specific.isEmpty() && edge.filter(e -> e.is("nmod") || e.is("obl")).isPresent()) {
            return specific.equals("poss") ? "" : specific;
        }
        return s.dependent(name.head, "case")
                .filter(e -> e.dependent() < name.first)
                .map(e -> s.lower(e.dependent()))
                .orElse("");
    }

    /** "Geneva, Switzerland" */
    private static boolean followsPlace(SentenceView s, Found name) {
        return name.first > 2
                && s.text(name.first - 1).equals(",")
                && s.isProper(name.first - 2)
                && (name.last == s.size() || !s.text(name.last + 1).equals("and"))
                && s.governor(name.head)
                        .filter(e -> e.governor() < name.first
                                && (e.is("appos") || e.is("nmod") || e.is("dep") || e.is("npmod")))
                        .isPresent();
    }
}
