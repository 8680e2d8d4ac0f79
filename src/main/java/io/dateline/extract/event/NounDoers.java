package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.model.ActorKind;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Slot;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells who does what a noun tells of: "A's attack", "A carried out an attack", "A was accused of the attack". */
final class NounDoers {
    /** Nouns between a verb that charges and what it charges with. */
    static final Set<String> SUSPICIONS = Set.of("suspicion", "charge", "count", "allegation", "accusation");

    /** What somebody claims who says that he did it. */
    private static final Set<String> PARTS = Set.of("responsibility", "credit", "involvement", "part", "role");

    private static final Set<String> CLAIMING = Set.of("claim", "accept", "admit", "take", "acknowledge", "assume");

    private final EventTypes types;
    private final Clauses clauses;
    private final Parties parties;
    private final SentenceParties named;
    private final Cast cast;
    private final Set<String> accused;
    private final Set<String> alleging;
    private final Set<String> undergone;
    private final Set<String> impending;
    private final Set<String> planning;

    NounDoers(
            EventTypes types, Clauses clauses, Parties parties, SentenceParties named, Cast cast, WordClasses classes) {
        this.types = types;
        this.clauses = clauses;
        this.parties = parties;
        this.named = named;
        this.cast = cast;
        this.accused = classes.of("accused");
        this.alleging = classes.of("alleging");
        this.undergone = classes.of("undergone");
        this.impending = classes.of("impending");
        this.planning = classes.of("planning");
    }

    /** Returns them by the first of the ways to say it that names anybody. */
    List<Party> of(FoundTrigger found) {
        return Stream.<Function<FoundTrigger, List<Party>>>of(
                        this::asking,
                        this::withTheirOwn,
                        this::charged,
                        this::owning,
                        noun -> named.behindEvent(noun.word()),
                        this::carrying,
                        this::denying,
                        this::claiming,
                        this::engaged,
                        this::helped,
                        this::doingSoThere,
                        this::source)
                .map(way -> way.apply(found))
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "at the request of A" */
    private List<Party> asking(FoundTrigger found) {
        return found.trigger().frame() == Frame.ASK && isUnder(found, "obl:at", "nmod:at")
                ? named.all(clauses.behind(found.word(), "of"))
                : List.of();
    }

    /** "A carried out its test" */
    private List<Party> withTheirOwn(FoundTrigger found) {
        return found.carrier() != null
                        && clauses.objects(found.carrier()).contains(found.word())
                        && clauses.exactly(found.word(), "nmod:poss").stream()
                                .anyMatch(w -> w.tag().equals("PRP$"))
                ? named.all(clauses.subjects(found.carrier()))
                : List.of();
    }

    /** "A faces a murder charge", "accused A of theft", "A is guilty of theft" */
    private List<Party> charged(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        if (up == null) {
            return List.of();
        }
        List<Party> tried = up.is("compound") && alleging.contains(Clauses.lemma(up.word()))
                ? named.all(triedFor(up.word()))
                : List.of();
        return tried.isEmpty() && isCharge(found, up) ? named.all(accused(up.word())) : tried;
    }

    /** "A's attack", "the attack by A", "A-led strikes" */
    private List<Party> owning(FoundTrigger found) {
        List<IndexedWord> undergoing = undergoers(found);
        return Stream.of("nmod:poss", "amod", "compound", "nmod:by", "obl:by", "nmod:between")
                .map(relation -> clauses.exactly(found.word(), relation).stream()
                        .filter(head -> !undergoing.contains(head))
                        .flatMap(head -> Clauses.isVerb(head) ? clauses.subjects(head).stream() : Stream.of(head))
                        .toList())
                .map(named::all)
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "A launched an attack" */
    private List<Party> carrying(FoundTrigger found) {
        IndexedWord carrier = found.carrier();
        if (carrier == null) {
            return List.of();
        }
        boolean isObject = clauses.objects(carrier).contains(found.word());
        // "were engaged in fighting": those who fight, not somebody who engages them
        boolean isState = clauses.isPassive(carrier)
                && !isObject
                && clauses.subjects(carrier).isEmpty();
        List<Party> who = new ArrayList<>(named.all(isState ? clauses.objects(carrier) : clauses.subjects(carrier)));
        if (found.isMutual() && !isObject) {
            who.addAll(named.all(clauses.objects(carrier)));
        }
        return who;
    }

    /** "A denied that an attack was being prepared", "A denied plans for an invasion": it would be A's, or A's country's. */
    private List<Party> denying(FoundTrigger found) {
        Governor up = found.type().equals("ASSAULT") ? clauses.governor(found.word()) : null;
        if (up != null && up.is("nmod:for", "nmod:of") && planning.contains(Clauses.lemma(up.word()))) {
            up = clauses.governor(up.word());
        } else if (up != null && up.is("nsubj", "nsubj:pass") && impending.contains(Clauses.lemma(up.word()))) {
            up = clauses.governor(up.word());
        }
        return up != null && up.is("obj", "ccomp") && Clauses.lemma(up.word()).equals("deny")
                ? named.all(clauses.subjects(up.word())).stream()
                        .map(this::orCountry)
                        .toList()
                : List.of();
    }

    /** "A claimed responsibility for the attack", "A took part in the attack" */
    private List<Party> claiming(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        if (up == null || !up.is("nmod:for", "nmod:in", "obl:for")) {
            return List.of();
        }
        return verbsOf(up.word())
                .filter(verb -> CLAIMING.contains(Clauses.lemma(verb)))
                .filter(verb -> clauses.objects(verb).stream().anyMatch(part -> PARTS.contains(Clauses.lemma(part))))
                .map(verb -> named.all(clauses.subjects(verb)))
                .findFirst()
                .orElse(List.of());
    }

    /** A verb itself, or that of which a noun is the object. */
    private Stream<IndexedWord> verbsOf(IndexedWord word) {
        if (Clauses.isVerb(word)) {
            return Stream.of(word);
        }
        Governor up = clauses.governor(word);
        return up != null && up.is("obj") ? Stream.of(up.word()) : Stream.of();
    }

    private Party orCountry(Party party) {
        return cast.actor(party.actor())
                .filter(a -> a.kind() == ActorKind.PERSON && a.country() != null)
                .flatMap(a -> cast.country(
                        Objects.requireNonNull(a.country()), clauses.sentence().index()))
                .orElse(party);
    }

    /** "A is in talks with B" */
    private List<Party> engaged(FoundTrigger found) {
        return clauses.has(found.word(), "cop")
                        && !clauses.exactly(found.word(), "case").isEmpty()
                ? named.all(clauses.exactly(found.word(), "nsubj"))
                : List.of();
    }

    /** "supports A in the fight against B", "support for A in the fight": A fights. */
    private List<Party> helped(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        if (up == null
                || !up.is("obl:in", "nmod:in")
                || clauses.behind(found.word(), "against").isEmpty()) {
            return List.of();
        }
        List<IndexedWord> heads = new ArrayList<>();
        if (Clauses.isVerb(up.word())) {
            heads.addAll(clauses.objects(up.word()));
        }
        for (IndexedWord word : List.copyOf(heads)) {
            for (String preposition : List.of("for", "of", "to")) {
                heads.addAll(clauses.behind(word, preposition));
            }
        }
        for (String preposition : List.of("for", "of", "to", "with", "by", "behind")) {
            heads.addAll(clauses.behind(up.word(), preposition));
        }
        return named.all(
                heads.stream().filter(w -> parties.isSomebody(clauses, w)).toList());
    }

    /** "A raised it in a call with B", "A gave way after talks with B", "A pledged it during a visit to B", "A parted with a promise" */
    private List<Party> doingSoThere(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        if (up == null) {
            return List.of();
        }
        boolean isThere = up.is("obl:in", "obl:during", "obl:at")
                && ((found.isMutual() && found.trigger().targeted())
                        || found.trigger().needs().contains("actor"));
        boolean isThen = up.is("obl:after", "obl:before", "obl:following", "obl:ahead_of")
                && found.isTalk()
                && !clauses.behind(found.word(), "with").isEmpty();
        boolean isVisiting = found.trigger().frame() == Frame.VISIT && up.is("obl:during");
        boolean isOutcome = found.type().equals("AGREE") && up.is("obl:with");
        return isThere || isThen || isVisiting || isOutcome ? named.all(clauses.subjects(up.word())) : List.of();
    }

    /** "the resignation of A", "a proposal from A"; but "it was the coup of the season" */
    private List<Party> source(FoundTrigger found) {
        if (clauses.has(found.word(), "cop")) {
            return List.of();
        }
        boolean isDoneToThem = found.trigger().recipient().contains(Slot.of("of"));
        List<Party> theirs = isDoneToThem ? List.of() : named.all(clauses.behind(found.word(), "of"));
        return theirs.isEmpty() ? named.all(clauses.behind(found.word(), "from")) : theirs;
    }

    private boolean isUnder(FoundTrigger found, String... relations) {
        Governor up = clauses.governor(found.word());
        return up != null && up.is(relations);
    }

    /** Returns those to whom it is done: "A's arrest". */
    List<Party> undergoing(FoundTrigger found) {
        return named.all(undergoers(found));
    }

    /** "B's arrest", "the B murder": persons own what is done to them, unless it says to whom else. */
    private List<IndexedWord> undergoers(FoundTrigger found) {
        IndexedWord noun = found.word();
        if (!found.isNominal()
                || !undergone.contains(Clauses.lemma(noun))
                || !clauses.behind(noun, "of").isEmpty()) {
            return List.of();
        }
        return Stream.of("nmod:poss", "compound")
                .flatMap(relation -> clauses.exactly(noun, relation).stream())
                .filter(owner -> parties.of(clauses, owner).stream().anyMatch(p -> cast.actor(p.actor())
                        .filter(a -> a.kind() == ActorKind.PERSON)
                        .isPresent()))
                .toList();
    }

    /** "A arrested B on suspicion of theft": A suspects B. */
    Optional<IndexedWord> accusing(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        return up != null
                        && found.type().equals("ACCUSE")
                        && up.is("obl:on", "nmod:on")
                        && SUSPICIONS.contains(Clauses.lemma(found.word()))
                        && accused.contains(Clauses.lemma(up.word()))
                        && Clauses.isVerb(up.word())
                ? Optional.of(up.word())
                : Optional.empty();
    }

    /** Tells whether it is a deed that somebody is charged with; of PLOVER's only one that is done to somebody. */
    private boolean isCharge(FoundTrigger found, Governor up) {
        return up.is("obl:of", "nmod:of", "obl:for", "nmod:for", "obl:with", "obl:over")
                && !Set.of("ACCUSE", "JUSTICE").contains(found.type())
                && (!types.isPlover(found.type())
                        || Stream.of("of", "on", "against")
                                .anyMatch(p -> !clauses.behind(found.word(), p).isEmpty()));
    }

    /** Returns those whom a word charges; the parser may hang the deed on one of them. */
    private List<IndexedWord> accused(IndexedWord word) {
        if (!accused.contains(Clauses.lemma(word))) {
            Governor verb = Clauses.isNoun(word) ? clauses.governor(word) : null;
            if (verb != null && Clauses.isVerb(verb.word()) && SUSPICIONS.contains(Clauses.lemma(word))) {
                return accused(verb.word()); // "arrested on suspicion of theft"
            }
            boolean isCharged =
                    verb != null && verb.is("obj", "nsubj:pass") && accused.contains(Clauses.lemma(verb.word()));
            return isCharged ? List.of(word) : List.of();
        }
        return Clauses.isVerb(word) ? clauses.objects(word) : clauses.exactly(word, "nsubj");
    }

    /** Those whom a charge, a trial, a case is about: "A faces charges", "the trial of A". */
    private List<IndexedWord> triedFor(IndexedWord charge) {
        List<IndexedWord> all = new ArrayList<>(accused(charge));
        for (String preposition : List.of("of", "against")) {
            all.addAll(clauses.behind(charge, preposition));
        }
        Governor up = clauses.governor(charge);
        if (up != null
                && up.is("obj", "obl")
                && Set.of("face", "stand", "deny", "admit", "plead").contains(Clauses.lemma(up.word()))) {
            all.addAll(clauses.subjects(up.word()));
        }
        return all;
    }
}
