package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.MentionType;
import io.dateline.ontology.GroupWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the named body that a description means. */
final class NamedBodies {
    /** Words that a body's name stands before: "the Reform party"; but the NBA is no team. */
    private static final Set<String> NAMED_KINDS = WordLists.of("named-kinds");
    /** Sectors of bodies that people speak of as theirs. */
    private static final Set<String> OF_MEMBERS = Set.of("PTY", "BUS", "JRN", "CVL", "REB");
    /** Sentences over which a body is still spoken of. */
    private static final int REACH = 4;

    private final NameResolver names;
    private final List<Found> before;
    private final Map<Integer, List<Found>> inSentence;

    NamedBodies(NameResolver names, List<Found> before, Map<Integer, List<Found>> inSentence) {
        this.names = names;
        this.before = before;
        this.inSentence = inSentence;
    }

    /** "Her party" of one who holds an office in one; "the Reform party" is what it names. */
    @Nullable Entity own(Found f, GroupWord group) {
        Found owner = f.owner;
        if (group.sector() == null || !OF_MEMBERS.contains(group.sector())) {
            return null;
        }
        if (owner != null) {
            Entity body = owner.entity;
            boolean named = NAMED_KINDS.contains(f.sentence.lemma(f.head))
                    && owner.last + 1 == f.head
                    && f.last == f.head
                    && owner.type == MentionType.ORGANIZATION
                    && body != null
                    && group.sector().equals(body.sector);
            return named ? body : null;
        }
        Entity person = f.ownerPronoun == null ? null : f.ownerPronoun.entity;
        if (person == null || !person.isPerson()) {
            return null;
        }
        Entity only = null;
        for (Entity.Held held : person.roles) {
            Entity of = held.of();
            if (of != null
                    && of.kind == ActorKind.ORGANIZATION
                    && group.sector().equals(of.sector)) {
                if (only != null && only != of) {
                    return null;
                }
                only = of;
            }
        }
        return only;
    }

    /** "The ministry" after "Foreign Ministry", "the alliance" after "NATO". */
    @Nullable Entity named(Found f, GroupWord group) {
        String head = f.sentence.lemma(f.head);
        if (f.sentence.isProper(f.head)) {
            // "the Church": the one body of that name, wherever it is named in full
            Set<Entity> full = new LinkedHashSet<>();
            for (Entity e : names.organizations()) {
                String name = e.name.toLowerCase(Locale.ROOT);
                if (name.endsWith(" " + head) || name.startsWith(head + " of ")) {
                    full.add(e);
                }
            }
            if (full.size() == 1) {
                return full.iterator().next();
            }
        }
        boolean union = head.equals("alliance") || head.equals("bloc");
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (f.sentenceIndex() - b.sentenceIndex() > REACH && !union) {
                break;
            }
            if (e == null || e.kind != ActorKind.ORGANIZATION || !e.named) {
                continue;
            }
            if (e.heads.contains(head)) {
                return e;
            }
            String name = e.name.toLowerCase(Locale.ROOT);
            if (name.endsWith(head) || name.startsWith(head + " ") || b.lower().endsWith(head)) {
                return e;
            }
            boolean international = e.country == null && b.entry != null && e.sector == null;
            boolean fits =
                    switch (head) {
                        case "alliance" -> e.name.equals("NATO");
                        case "bloc" -> international;
                        case "organization", "organisation", "agency", "body", "institution" ->
                            b.entry != null && !"BUS".equals(e.sector) && !"PTY".equals(e.sector)
                                    || e.sector == null && b.entry == null;
                        case "company", "firm", "corporation", "giant" ->
                            "BUS".equals(e.sector) || e.sector == null && b.entry == null;
                        case "team", "franchise", "squad" ->
                            f.first + 1 == f.last && "CVL".equals(e.sector) && e.country != null && b.entry != null;
                        case "warship", "ship", "frigate", "destroyer", "vessel", "submarine" ->
                            NameFinder.WARSHIPS.contains(e.name.split(" ")[0]);
                        case "club" -> "CVL".equals(e.sector) && e.country != null || e.sector == null;
                        case "group", "movement" ->
                            "REB".equals(e.sector)
                                    || "UAF".equals(e.sector)
                                    || "CVL".equals(e.sector)
                                    || e.sector == null && !international;
                        default ->
                            group.sector() != null
                                    && group.sector().equals(e.sector)
                                    && !group.sector().equals("GOV")
                                    && !group.sector().equals("CVL");
                    };
            if (fits) {
                return e;
            }
        }
        if (union) {
            // "The alliance has no such plans, NATO said."
            for (Found n : inSentence.getOrDefault(f.sentenceIndex(), List.of())) {
                boolean alliance = n.entity != null && n.isName() && n.entity.name.equals("NATO");
                if (alliance && head.equals("alliance")) {
                    return n.entity;
                }
            }
        }
        return null;
    }
}
