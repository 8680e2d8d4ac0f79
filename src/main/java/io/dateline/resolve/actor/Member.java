package io.dateline.resolve.actor;

import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.resolve.Sketch;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor of one article, with what the passes ask about it.
 *
 * @param article number of the article, in the order of ids
 * @param sketch of the article
 * @param names parts of the names that the article calls a person by, the fullest first; empty for others and for those
 *     who are only described
 * @param key what is left of an organisation's or group's name
 * @param entry what the gazetteer knows under an organisation's name
 * @param offices held at the article's date, as the article says
 * @param descriptions how the article describes it, first its name where that is a description
 */
record Member(
        int article,
        Sketch sketch,
        Sketch.Who who,
        List<PersonName> names,
        String key,
        @Nullable GazetteerEntry entry,
        Set<Office> offices,
        List<Description> descriptions) {
    /**
     * An office.
     *
     * @param title in lower case, without the body
     * @param country that it belongs to, where known
     */
    record Office(String title, @Nullable String country) {}

    /** By article and id: no two members of one resolution share both. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member
                && article == member.article
                && who.id().equals(member.who.id());
    }

    @Override
    public int hashCode() {
        return 31 * article + who.id().hashCode();
    }

    ActorKind kind() {
        return who.kind();
    }

    @Nullable String country() {
        return who.country();
    }

    @Nullable LocalDate date() {
        return sketch.date();
    }

    /** Tells whether the article gives a name to it, and does not only describe it. */
    boolean isNamed() {
        return !names.isEmpty() || kind() != ActorKind.PERSON && !who.names().isEmpty();
    }

    /** Tells whether it is whoever will have a post. */
    boolean isPost() {
        return kind() == ActorKind.PERSON && !isNamed() && who.name().startsWith(Actor.TO_BE);
    }

    boolean isLone() {
        return !names.isEmpty() && names.get(0).isLone();
    }

    boolean hasFullName() {
        return !names.isEmpty() && !names.get(0).isLone();
    }

    PersonName name() {
        return names.get(0);
    }

    int begin() {
        return who.begins().isEmpty() ? Integer.MAX_VALUE : who.begins().get(0);
    }
}
