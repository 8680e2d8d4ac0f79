package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a sentence where something happens. */
final class PlaceReader {
    private static final List<String> PREPOSITIONS = List.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "on",
            "around",
            "across",
            "throughout",
            "off",
            "along",
            "over",
            "from");

    private static final Set<String> INSIDE = Set.of("in", "at", "near", "inside", "outside", "from", "to", "into");

    /** Frames of what is brought to a place. */
    private static final Set<Frame> BRINGING = Set.of(Frame.GIVE, Frame.POSTURE);

    private final Clauses clauses;
    private final Parties parties;
    private final Cast cast;

    PlaceReader(Clauses clauses, Parties parties, Cast cast) {
        this.clauses = clauses;
        this.parties = parties;
        this.cast = cast;
    }

    /** Returns the id of the place, as the words around the trigger tell it. */
    @Nullable String of(FoundTrigger found) {
        for (IndexedWord governor : governors(found)) {
            for (String preposition : prepositions(found)) {
                for (IndexedWord head : clauses.behind(governor, preposition)) {
                    if (found.isTalk() && (preposition.equals("on") || isOfTopic(governor, head))) {
                        continue; // "a conference on B"
                    }
                    Optional<String> place = INSIDE.contains(preposition) ? around(head) : at(head);
                    if (place.isPresent()) {
                        return place.get();
                    }
                }
            }
        }
        List<IndexedWord> things = found.isTalk() ? List.of() : found.things(clauses); // "discussed the Balkans"
        return Stream.concat(things.stream(), clauses.whereabouts(found.word()).stream())
                .flatMap(w -> at(w).stream())
                .findFirst()
                .orElse(null);
    }

    /** Returns the words behind which the place may stand. */
    private List<IndexedWord> governors(FoundTrigger found) {
        List<IndexedWord> governors = new ArrayList<>(List.of(found.word()));
        if (found.carrier() != null) {
            governors.add(found.carrier());
        }
        if (found.isNominal()) {
            governors.addAll(clauses.behind(found.word(), "of")); // "an outbreak of cholera in A"
            governors.addAll(clauses.exactly(found.word(), "acl")); // "talks held in A"
            governors.addAll(clauses.exactly(found.word(), "acl:relcl")); // "the talks that have been held in A"
            return governors;
        }
        governors.addAll(clauses.objects(found.word()));
        for (String preposition : List.of("to", "for", "in", "at", "on")) {
            governors.addAll(clauses.behind(found.word(), preposition));
        }
        if (!found.isSpoken()) {
            clauses.subjects(found.word()).stream()
                    .filter(subject -> subject.tag().matches("NNS?"))
                    .forEach(governors::add); // "a court in A sentenced B"
        }
        return governors;
    }

    private static List<String> prepositions(FoundTrigger found) {
        List<String> prepositions = new ArrayList<>(PREPOSITIONS);
        if (found.trigger().frame() == Frame.VISIT) {
            prepositions.remove("from");
            prepositions.addAll(0, List.of("to", "into"));
        } else if (found.type().equals("MOVE")) {
            prepositions.addAll(0, List.of("to", "into", "for")); // "set out for A": where to, rather than where from
        } else if (BRINGING.contains(found.trigger().frame())) {
            prepositions.addAll(List.of("to", "into"));
        }
        if (found.isTalk() && found.isNominal() && found.carrier() != null) {
            prepositions.addAll(List.of("to", "into")); // "flew to B for talks"
        }
        return prepositions;
    }

    /** "a conference on peace in B": B is what it is about. */
    private boolean isOfTopic(IndexedWord governor, IndexedWord place) {
        return Stream.of("on", "about", "regarding")
                .flatMap(preposition -> clauses.behind(governor, preposition).stream())
                .anyMatch(topic -> Clauses.isNoun(topic)
                        && !"DATE".equals(topic.ner())
                        && at(topic).isEmpty()
                        && governor.index() < topic.index()
                        && topic.index() < place.index());
    }

    /** "in the port of B", "from a jail in B" */
    private Optional<String> around(IndexedWord head) {
        return at(head).or(
                        () -> !Clauses.isNoun(head) || head.tag().startsWith("NNP") || parties.isSomebody(clauses, head)
                                ? Optional.empty()
                                : Stream.of("of", "in", "near", "outside")
                                        .flatMap(preposition -> clauses.behind(head, preposition).stream())
                                        .flatMap(inner -> at(inner).stream())
                                        .findFirst());
    }

    /** Tells whether a word names a country or the seat of its government. */
    boolean isSeat(IndexedWord head) {
        return at(head).flatMap(cast::place).filter(cast::isSeat).isPresent();
    }

    /** Tells whether a word names a town. */
    boolean isTown(IndexedWord head) {
        return at(head).flatMap(cast::place)
                .filter(place -> place.kind() == PlaceKind.CITY)
                .isPresent();
    }

    /** Returns the id of the place that a word names. */
    Optional<String> at(IndexedWord head) {
        int sentence = clauses.sentence().index();
        return cast.headedBy(sentence, head.index())
                .or(() -> cast.covering(sentence, head.index()))
                .map(LocatedMention::mention)
                .flatMap(m -> Optional.ofNullable(m.place()));
    }
}
