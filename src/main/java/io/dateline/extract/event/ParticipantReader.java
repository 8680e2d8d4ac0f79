package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.ontology.EventType;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Slot;
import io.dateline.ontology.WordClasses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who takes part in an event, on both sides. */
final class ParticipantReader {
    /** Types of what governments also do to, or for, those at home. */
    private static final Set<String> HOME = Set.of("ASSAULT", "COERCE", "CONCEDE");

    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "SPY");

    private final EventTypes types;
    private final Clauses clauses;
    private final Parties parties;
    private final SentenceParties named;
    private final NounDoers doers;
    private final SlotReader slots;
    private final Cast cast;
    private final Set<String> opened;

    ParticipantReader(
            EventTypes types,
            Clauses clauses,
            Parties parties,
            SentenceParties named,
            NounDoers doers,
            SlotReader slots,
            Cast cast,
            WordClasses classes) {
        this.types = types;
        this.clauses = clauses;
        this.parties = parties;
        this.named = named;
        this.doers = doers;
        this.slots = slots;
        this.cast = cast;
        this.opened = classes.of("opened");
    }

    /** Returns who takes part, or nothing where a word tells of none of PLOVER's events without somebody who does it. */
    Optional<Participants> read(FoundTrigger found) {
        EventType type = types.type(found.type()).orElseThrow();
        Participants who = inSlots(found);
        if (who.does().isEmpty() && Clauses.isVerb(found.word()) && !clauses.isPassive(found.word())) {
            who.does(named.all(ownersByPronoun(found.word())));
        }
        if (who.does().isEmpty() && !type.isPlover() && isOpened(found)) {
            who.does(named.speaker(found.word()).stream()
                    .filter(p -> cast.actor(p.actor())
                            .filter(a -> a.kind() == ActorKind.ORGANIZATION)
                            .isPresent())
                    .toList());
        }
        if (who.suffers().isEmpty()) {
            who.suffers(doers.undergoing(found));
        }
        doers.accusing(found).ifPresent(verb -> {
            who.does(named.all(clauses.subjects(verb)));
            who.suffers(named.all(clauses.objects(verb)));
        });
        if (who.suffers().isEmpty() && found.isNominal() && found.isSpoken()) {
            who.suffers(who.others(hearers(found)));
        }
        if (who.does().isEmpty()
                && found.trigger().frame() == Frame.COMMIT
                && !found.isNominal()
                && clauses.exactly(found.word(), "nsubj").isEmpty()) {
            who.does(named.speaker(found.word()).stream().toList());
        }
        boolean isMaterialConflict = Integer.valueOf(4).equals(type.quadClass());
        if (who.does().isEmpty()
                && type.isPlover()
                && (found.trigger().frame() == Frame.ALONE || (!isMaterialConflict && isDoneByThing(found)))) {
            return Optional.empty();
        }
        withoutBystanders(found, type, who);
        return Optional.of(who);
    }

    private Participants inSlots(FoundTrigger found) {
        Participants who = new Participants();
        for (Slot slot : found.trigger().actor()) {
            if (found.isMutual() || who.does().isEmpty()) {
                who.does(slots.parties(found, slot));
            }
        }
        if (!found.isMutual()) {
            for (Slot slot : found.trigger().recipient()) {
                if (who.suffers().isEmpty()) {
                    who.suffers(who.others(slots.targets(found, slot)));
                }
            }
        }
        return who;
    }

    /** Leaves out who is merely the scene of talks, and a government's own country. */
    private void withoutBystanders(FoundTrigger found, EventType type, Participants who) {
        if (Integer.valueOf(1).equals(type.quadClass())
                && found.trigger().frame() != Frame.VISIT
                && found.trigger().frame() != Frame.HOST) {
            String attribute = found.isMutual() ? "nmod|" : "";
            who.does().removeIf(p -> isScene(p, attribute));
            who.suffers().removeIf(p -> isScene(p, attribute));
        }
        if (type.isPlover()) {
            who.suffers().removeIf(p -> isOwn(type, p, who.does()));
        }
    }

    /** Where they talk is no party: "agreed to gather again in B". */
    private boolean isScene(Party party, String attribute) {
        return cast.mentions().stream()
                .filter(m ->
                        m.mention().id().equals(party.mention()) && m.mention().place() != null)
                .flatMap(m -> clauses.words().stream()
                        .filter(w -> w.index() == m.tokens().head()
                                && m.tokens().sentence() == clauses.sentence().index()))
                .map(clauses::governor)
                .anyMatch(up ->
                        up != null && up.relation().matches("(" + attribute + "obl):(in|at|near|outside|inside)"));
    }

    /**
     * A state does little to itself: a recipient that is the government's own country, or its own forces that it moves, is
     * misread. What it does to those at home stays.
     */
    private boolean isOwn(EventType type, Party recipient, Collection<Party> does) {
        if (HOME.contains(type.code())) {
            return false;
        }
        Actor other = cast.actor(recipient.actor()).orElse(null);
        if (other == null || other.country() == null) {
            return false;
        }
        boolean isState = other.kind() == ActorKind.COUNTRY || type.code().equals("MOBILIZE");
        return isState
                && does.stream()
                        .flatMap(p -> cast.actor(p.actor()).stream())
                        .anyMatch(a -> other.country().equals(a.country())
                                && (a.kind() == ActorKind.COUNTRY || OF_STATE.contains(String.valueOf(a.sector()))));
    }

    /** "An inquiry has been opened," says A: what an authority says was begun, with no word of another, it began. */
    private boolean isOpened(FoundTrigger found) {
        Governor up = found.isNominal() ? clauses.governor(found.word()) : null;
        return up != null
                && up.is("nsubj:pass")
                && opened.contains(Clauses.lemma(up.word()))
                && clauses.subjects(up.word()).isEmpty();
    }

    /** "the plan to recall its envoy": whose envoy it is, recalls him. */
    private List<IndexedWord> ownersByPronoun(IndexedWord verb) {
        if (!clauses.subjects(verb).isEmpty()) {
            return List.of();
        }
        return clauses.objects(verb).stream()
                .flatMap(o -> clauses.exactly(o, "nmod:poss").stream())
                .filter(o -> o.tag().equals("PRP$"))
                .toList();
    }

    /** "the new road will help farmers": things neither help nor allow. */
    private boolean isDoneByThing(FoundTrigger found) {
        if (!Clauses.isVerb(found.word()) || clauses.isPassive(found.word())) {
            return false;
        }
        List<IndexedWord> subjects = clauses.subjects(found.word());
        return !subjects.isEmpty()
                && subjects.stream().allMatch(s -> (Clauses.isNoun(s) || isThat(s)) && !parties.isSomebody(clauses, s));
    }

    /** "that will help us" */
    private static boolean isThat(IndexedWord word) {
        return word.tag().equals("DT") || Set.of("this", "that", "which").contains(Clauses.lemma(word));
    }

    /** "A refused a request from B": it was made to A. */
    private List<Party> hearers(FoundTrigger found) {
        Governor up = found.carrier() == null ? clauses.governor(found.word()) : null;
        return up != null && up.is("obj", "nsubj:pass") && Clauses.isVerb(up.word())
                ? named.all(clauses.subjects(up.word()))
                : List.of();
    }
}
