package io.dateline.resolve;

import io.dateline.model.ActorKind;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an event, as one article tells it.
 *
 * @param id global
 * @param named whether it has a name in the article
 * @param known whether the id says who it is beyond the article: it has a name that does
 * @param words stems of what it is called
 */
record Party(
        String id,
        boolean named,
        boolean known,
        ActorKind kind,
        @Nullable String country,
        SortedSet<String> words) {
    /** How two parties may be one. */
    enum Likeness {
        SAME,
        /** A country, and somebody of it who may act for it; or somebody of it who is not known. */
        FOR_COUNTRY,
        /** Not known who one of them is, and called alike. */
        CALLED_ALIKE,
        /** Nothing speaks for it or against it. */
        OPEN,
        /** Two different ones. */
        OTHER
    }

    private static final Set<String> COUNTERPARTS = Words.load("/resolve/counterpart-words.txt").stream()
            .map(EventKin::stem)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ANYBODY = Set.of(EventKin.stem("people"));

    static Party of(Sketch.Who actor, String id) {
        boolean named = actor.kind() == ActorKind.COUNTRY || !actor.names().isEmpty();
        boolean known = named && !id.contains("@");
        SortedSet<String> words =
                new TreeSet<>(List.of(EventKin.stem(actor.name()).split(" ")));
        return new Party(id, named, known, actor.kind(), actor.country(), words);
    }

    /** Tells whether one of some is the same, whatever the articles call it. */
    boolean isAmong(List<Party> others) {
        return others.stream().anyMatch(other -> id.equals(other.id));
    }

    Likeness to(Party other) {
        if (id.equals(other.id)) {
            return Likeness.SAME;
        }
        boolean sameCountry = country != null && country.equals(other.country);
        boolean twoCountries = country != null && other.country != null && !sameCountry;
        boolean persons = kind == ActorKind.PERSON && other.kind == ActorKind.PERSON;
        if (persons && named && other.named && words.stream().noneMatch(other.words::contains)) {
            return Likeness.OTHER;
        }
        if (known && other.known && persons) {
            return twoCountries
                    ? Likeness.OTHER
                    : words.containsAll(other.words) || other.words.containsAll(words)
                            ? Likeness.CALLED_ALIKE
                            : Likeness.OPEN;
        }
        if (known && other.known) {
            if (!sameCountry) {
                return twoCountries || kind == other.kind ? Likeness.OTHER : Likeness.OPEN;
            }
            return kind == ActorKind.COUNTRY || other.kind == ActorKind.COUNTRY
                    ? Likeness.FOR_COUNTRY
                    : kind == other.kind ? Likeness.OTHER : Likeness.OPEN;
        }
        if (twoCountries) {
            return Likeness.OTHER;
        }
        if (named && other.named && !known && !other.known) {
            return words.size() > 1 && words.equals(other.words) ? Likeness.CALLED_ALIKE : Likeness.OPEN;
        }
        boolean oneOrMany = kind == ActorKind.PERSON && other.kind == ActorKind.GROUP
                || kind == ActorKind.GROUP && other.kind == ActorKind.PERSON;
        if (!oneOrMany && isCalledAs(other)) {
            return Likeness.CALLED_ALIKE;
        }
        boolean mayActFor = kind == other.kind || kind == ActorKind.COUNTRY || other.kind == ActorKind.COUNTRY;
        return sameCountry && mayActFor ? Likeness.FOR_COUNTRY : Likeness.OPEN;
    }

    private boolean isCalledAs(Party other) {
        return words.equals(other.words) && !words.equals(ANYBODY)
                || words.stream().anyMatch(word -> other.words.contains(word) && !COUNTERPARTS.contains(word));
    }
}
