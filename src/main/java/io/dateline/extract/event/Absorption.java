package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.ontology.EventTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which triggers of a sentence say the same: a light verb goes with its noun, a demand with its content. */
final class Absorption {
    private final EventTypes types;
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final Set<IndexedWord> absorbed = new HashSet<>();
    private final Map<IndexedWord, FoundTrigger> spare = new HashMap<>();

    Absorption(EventTypes types, Clauses clauses, TriggerFinder finder) {
        this.types = types;
        this.clauses = clauses;
        this.finder = finder;
    }

    /** Returns the triggers of the sentence, in its order, each event once. */
    List<FoundTrigger> triggers() {
        List<FoundTrigger> all =
                clauses.words().stream().flatMap(w -> finder.at(w).stream()).toList();
        for (FoundTrigger found : all) {
            if (!absorbed.contains(found.word())) {
                withCarrier(found);
                withObject(found);
                withSameAbove(found);
                withGesture(found, all);
                withPurpose(found);
                withContents(found);
            }
        }
        return all.stream().filter(f -> !absorbed.contains(f.word())).toList();
    }

    /** Returns the noun of which a verb says the same, should the verb tell nothing: "the talks concluded". */
    Optional<FoundTrigger> spare(FoundTrigger verb) {
        return Optional.ofNullable(spare.get(verb.word()));
    }

    private void withCarrier(FoundTrigger found) {
        IndexedWord carrier = found.carrier();
        if (carrier == null) {
            return;
        }
        finder.at(carrier).ifPresent(verb -> {
            boolean isOutdone = !isPlover(verb) && isPlover(found);
            boolean isOneWithNoun = !isOutdone
                    && !isNamedOccasion(found)
                    && (!verb.trigger().object().isEmpty()
                            || (verb.type().equals(found.type()) && !isEarlier(found.word()) && !isMetThere(found))
                            || absorbs(verb, found));
            if (isOneWithNoun) {
                absorbed.add(found.word());
                if (!isPlover(verb)) {
                    spare.put(carrier, found); // "announced the appointment of A": the announcing is a statement's
                }
            } else if ((verb.specificity() == 0 || isOutdone)
                    && clauses.objects(carrier).contains(found.word())) {
                absorbed.add(carrier);
            }
        });
    }

    private void withObject(FoundTrigger found) {
        if (found.trigger().object().isEmpty() || found.isNominal()) {
            return;
        }
        clauses.objects(found.word()).stream()
                .flatMap(o -> finder.core(o).stream())
                .filter(w -> isPlover(found)
                        || (isOneWith(found, w)
                                // "settled the lawsuit", but "the lawsuit was settled"
                                && (w.index() > found.word().index() || finder.isLight(found.word()))))
                .filter(w -> finder.at(w).filter(Absorption::isNamedOccasion).isEmpty())
                .forEach(w -> {
                    absorbed.add(w);
                    finder.at(w)
                            .filter(noun -> noun.isNominal() && noun.isTalk())
                            .ifPresent(noun -> spare.put(found.word(), noun));
                });
    }

    /** "a fire broke out": the fire; "suffered an injury": the suffering; but "a blast shattered windows". */
    private void withSameAbove(FoundTrigger found) {
        Governor up = !isPlover(found) && found.isNominal() ? clauses.governor(found.word()) : null;
        if (up == null || up.is("obl", "nmod")) {
            return;
        }
        boolean isOfSameType = finder.at(up.word())
                .filter(above -> above.type().equals(found.type()))
                .isPresent();
        boolean isOtherName = up.is("appos", "dep"); // "the World Cup (WC)"
        if (!isOfSameType || (isNamedOccasion(found) && !isOtherName)) {
            return;
        }
        if (!up.is("nsubj")) {
            absorbed.add(found.word());
        } else if (finder.merelyOccurs(up.word(), true)) {
            absorbed.add(up.word());
        }
    }

    /** "shook hands and talked": the handshake is of the talks. */
    private void withGesture(FoundTrigger found, List<FoundTrigger> all) {
        if (EventTypes.isGesture(found.trigger().rule())
                && all.stream().anyMatch(other -> !other.word().equals(found.word()) && other.isTalk())) {
            absorbed.add(found.word());
        }
    }

    /** "met B to discuss trade": one meeting. */
    private void withPurpose(FoundTrigger found) {
        if (found.isTalk() && !found.isNominal()) {
            clauses.purposes(found.word()).stream()
                    .filter(w -> finder.at(w).filter(FoundTrigger::isTalk).isPresent())
                    .forEach(absorbed::add);
        }
    }

    private void withContents(FoundTrigger found) {
        for (IndexedWord content : found.contents()) {
            for (IndexedWord inner : finder.core(content)) {
                finder.at(inner).filter(t -> absorbs(found, t)).ifPresent(t -> absorbed.add(inner));
            }
        }
    }

    /** "hosted the Olympics": the Olympics are more than their hosting. */
    private static boolean isNamedOccasion(FoundTrigger found) {
        return found.isNominal()
                && Character.isUpperCase(found.word().word().charAt(0))
                && found.type().equals("OCCASION");
    }

    /** "arrived after meetings in Berlin": two events. */
    private boolean isEarlier(IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return up != null && up.is("obl:after", "obl:from", "obl:following", "nmod:after", "nmod:following");
    }

    /** "flew to Berlin for talks with A": the journey and the talks. */
    private boolean isMetThere(FoundTrigger noun) {
        Governor up = clauses.governor(noun.word());
        return up != null
                && up.is("obl", "nmod")
                && noun.isMutual()
                && !clauses.behind(noun.word(), "with").isEmpty();
    }

    /** "released a statement", "suffered burns"; to put out a fire is another thing than the fire. */
    private boolean isOneWith(FoundTrigger verb, IndexedWord object) {
        return finder.at(object)
                .filter(inner -> inner.type().equals(verb.type()) || (!isPlover(inner) && finder.isLight(verb.word())))
                .isPresent();
    }

    private boolean isPlover(FoundTrigger found) {
        return types.isPlover(found.type());
    }

    private boolean absorbs(FoundTrigger outer, FoundTrigger inner) {
        return types.type(outer.type())
                .filter(t -> t.absorbs().contains(inner.type()))
                .isPresent();
    }
}
