package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins descriptions to the names beside which they stand. */
final class Appositions {
    /** Verbs behind whose object stands what it becomes. */
    private static final Set<String> NAMING =
            Set.of("name", "appoint", "elect", "make", "crown", "declare", "anoint", "call");

    private static final Set<String> COORDINATORS = Set.of("and", "or");
    private final NameResolver names;
    private final List<Found> all;
    private final PeopleWords people;

    Appositions(NameResolver names, List<Found> all, PeopleWords people) {
        this.names = names;
        this.all = all;
        this.people = people;
    }

    /** "Ukraine's president, Volodymyr Zelensky", "Jens Stoltenberg, the NATO secretary-general", "X is the president of Y". */
    void link() {
        for (Found f : all) {
            if (f.form != MentionForm.NOMINAL) {
                continue;
            }
            if (f.role == null) {
                linkBody(f);
                linkHolders(f);
                continue;
            }
            Found name = apposed(f);
            if (name != null && name.entity != null) {
                f.entity = name.entity;
                RoleWord word = f.role;
                if (word.kind() != RoleWord.Kind.KIN) {
                    names.hold(name.entity, word, DescriptionResolver.title(f), f.owner, f.past);
                } else if (name.entity.gender == null) {
                    name.entity.gender = word.gender();
                }
            }
        }
    }

    /** "The foreign ministers of B and C, A and D": A holds the office in B, D in C. */
    private void linkHolders(Found f) {
        SentenceView s = f.sentence;
        RoleWord word = f.plural ? office(f) : null;
        if (word == null) {
            return;
        }
        List<Found> named = all.stream()
                .filter(n -> n.sentence == s && n.form == MentionForm.NAME && n.first > f.last)
                .toList();
        List<Found> owners = named.stream()
                .filter(n -> n.entry != null && n.entry.country() != null)
                .filter(n -> s.governors(n.head).stream().anyMatch(e -> e.is("nmod") && e.governor() == f.head))
                .toList();
        List<Found> holders = named.stream()
                .filter(n -> n.type == MentionType.PERSON && isBehindComma(s, f, n))
                .filter(n -> s.governors(n.head).stream()
                        .anyMatch(e -> (e.is("appos") || e.is("nmod")) && e.governor() == f.head))
                .toList();
        if (owners.size() > 1 && owners.size() == holders.size()) {
            for (int i = 0; i < holders.size(); i++) {
                Entity holder = holders.get(i).entity;
                if (holder != null) {
                    names.hold(holder, word, word.words(), owners.get(i), f.past);
                }
            }
        }
    }

    /** The office that several hold: "foreign minister" of "foreign ministers". */
    private @Nullable RoleWord office(Found f) {
        SentenceView s = f.sentence;
        String one = s.lemma(f.head);
        return f.head > 1
                ? people.role(s.lower(f.head - 1) + " " + one)
                        .or(() -> people.role(one))
                        .orElse(null)
                : people.role(one).orElse(null);
    }

    private static boolean isBehindComma(SentenceView s, Found f, Found name) {
        return IntStream.range(f.last + 1, name.first).anyMatch(i -> s.text(i).equals(","));
    }

    /** "NPD Group, a research firm,", "the broadcaster RT", "Oxfam is a charity". */
    private void linkBody(Found f) {
        GroupWord group = f.group;
        if (group == null || group.kind() != GroupWord.Kind.BODY || f.owner != null && f.owner.first > f.head) {
            return;
        }
        for (Found n : all) {
            if (n.sentence != f.sentence
                    || n.form != MentionForm.NAME
                    || n.type != MentionType.ORGANIZATION
                    || n.entity == null
                    || n.overlaps(f)) {
                continue;
            }
            SentenceView s = f.sentence;
            boolean named = isApposed(s, n, f)
                    || f.last + 1 == n.first
                    || n.last + 2 == f.first && s.text(n.last + 1).equals(",") && endsPhrase(s, f) && !isListed(s, f)
                    || isCopula(s, n, f);
            if (named) {
                f.entity = n.entity;
                n.entity.heads.add(s.lemma(f.head));
                if (n.entity.sector == null) {
                    n.entity.sector = group.sector();
                }
                if (n.entity.country == null) {
                    n.entity.country = DescriptionResolver.ownerCountry(f);
                }
                return;
            }
        }
    }

    /** "The council, the community, and others" names several. */
    private static boolean isListed(SentenceView s, Found f) {
        int next = f.last + 2;
        return s.governors(f.head).stream().anyMatch(e -> e.is("conj"))
                || next <= s.size() && COORDINATORS.contains(s.lower(next));
    }

    private static boolean isApposed(SentenceView s, Found name, Found f) {
        return s.governors(name.head).stream().anyMatch(e -> e.is("appos") && e.governor() == f.head)
                || s.governors(f.head).stream().anyMatch(e -> e.is("appos") && e.governor() == name.head);
    }

    /** "an attorney for Acme, Jo Roe, wrote", "the head of Acme, Jo Roe, wrote": the parser hangs the name on the firm. */
    private static boolean isApposedBeyond(SentenceView s, Found name, Found f) {
        boolean isOne = DescriptionResolver.isIndefinite(f)
                || f.definite
                        && !f.plural
                        && f.role != null
                        && !COORDINATORS.contains(name.last + 2 <= s.size() ? s.lower(name.last + 2) : "");
        return isOne
                && name.first > 1
                && name.last < s.size()
                && s.text(name.last + 1).equals(",")
                && s.text(name.first - 1).equals(",")
                && s.governors(name.head).stream()
                        .filter(e -> e.is("appos") && e.governor() > f.head && e.governor() < name.head)
                        .anyMatch(
                                e -> String.valueOf(s.token(e.governor()).ner()).matches("ORGANIZATION|LOCATION")
                                        && s.governors(e.governor()).stream()
                                                .anyMatch(up -> up.is("nmod") && up.governor() == f.head));
    }

    private static boolean isCopula(SentenceView s, Found name, Found f) {
        return s.hasDependent(f.head, "cop")
                && s.dependents(f.head).stream().anyMatch(e -> e.is("nsubj") && e.dependent() == name.head)
                && s.dependents(f.head).stream()
                        .noneMatch(e -> e.is("advmod") && s.lower(e.dependent()).equals("not"));
    }

    /** "The man accused is Jo Roe". */
    private static boolean isSubjectOf(SentenceView s, Found f, Found name) {
        boolean subject = isCopula(s, f, name)
                || s.hasDependent(name.head, "cop")
                        && s.dependents(name.head).stream()
                                .filter(e ->
                                        e.is("csubj") && s.tag(e.dependent()).equals("VBN"))
                                .anyMatch(e -> s.dependents(e.dependent()).stream()
                                        .anyMatch(n -> n.relation().startsWith("nsubj") && n.dependent() == f.head));
        return subject
                && s.dependents(name.head).stream()
                        .noneMatch(e -> e.is("mark")
                                || e.is("aux")
                                || e.is("case")
                                || e.is("advmod") && s.lower(e.dependent()).equals("not"));
    }

    private @Nullable Found apposed(Found f) {
        SentenceView s = f.sentence;
        for (Found n : all) {
            if (n.sentence != s || n.form != MentionForm.NAME || n.type != MentionType.PERSON || n.overlaps(f)) {
                continue;
            }
            boolean appos = isApposed(s, n, f);
            if (appos || isApposedBeyond(s, n, f)) {
                return n;
            }
            // "president, Volodymyr Zelensky," and "Jens Stoltenberg, the secretary-general," where the parser saw
            // otherwise
            boolean comma = f.last + 2 == n.first && s.text(f.last + 1).equals(",") && f.definite
                    || n.last + 2 == f.first
                            && s.text(n.last + 1).equals(",")
                            && f.role != null
                            && (f.definite || DescriptionResolver.isIndefinite(f))
                            && endsPhrase(s, f);
            if (comma) {
                return n;
            }
            // "team member Rodaba Noori"
            if (f.last + 1 == n.first && f.role != null) {
                return n;
            }
            // "named Jo Roe coach"
            boolean named = n.last + 1 == f.first
                    && n.first > 1
                    && s.tag(n.first - 1).startsWith("VB")
                    && NAMING.contains(s.lemma(n.first - 1));
            if (named || isCopula(s, n, f) || f.definite && isSubjectOf(s, f, n)) {
                return n;
            }
        }
        return null;
    }

    private static boolean endsPhrase(SentenceView s, Found f) {
        int i = f.last + 1;
        if (i > s.size()) {
            return true;
        }
        String next = s.text(i);
        return next.equals(",")
                || next.equals(".")
                || next.equals("of")
                || next.equals("at")
                || next.equals("in")
                || next.equals("from")
                || next.equals("with")
                || next.equals("for")
                || next.equals("who");
    }
}
