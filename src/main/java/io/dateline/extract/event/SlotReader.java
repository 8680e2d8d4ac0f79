package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Slot;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who stands in the slots of a trigger: its subject, its objects, behind its prepositions. */
final class SlotReader {
    /** Types of what is done at a place to those who are there. */
    private static final Set<String> MATERIAL = Set.of("AID", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION");

    private final EventTypes types;
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final Parties parties;
    private final SentenceParties named;
    private final NounDoers doers;
    private final PlaceReader places;
    private final Cast cast;
    private final Set<String> forces;
    private final Set<String> relations;
    private final Set<String> sending;
    private final Set<String> undergone;

    SlotReader(
            EventTypes types,
            Clauses clauses,
            TriggerFinder finder,
            Parties parties,
            SentenceParties named,
            NounDoers doers,
            PlaceReader places,
            Cast cast,
            WordClasses classes) {
        this.types = types;
        this.clauses = clauses;
        this.finder = finder;
        this.parties = parties;
        this.named = named;
        this.doers = doers;
        this.places = places;
        this.cast = cast;
        this.forces = classes.of("troops");
        this.relations = classes.of("relation");
        this.sending = classes.of("sending");
        this.undergone = classes.of("undergone");
    }

    /** Returns those in a slot. Outside PLOVER, what belongs to somebody does not stand for him: "A's ferry sank". */
    List<Party> parties(FoundTrigger found, Slot slot) {
        List<Party> parties = at(found, slot);
        return types.isPlover(found.type())
                ? parties
                : parties.stream().filter(Party::isDirect).toList();
    }

    /** Returns those in a slot to whom it is done; a place may stand for them. */
    List<Party> targets(FoundTrigger found, Slot slot) {
        List<Party> direct = parties(found, slot);
        if (!direct.isEmpty() || !types.isPlover(found.type())) {
            return direct;
        }
        List<IndexedWord> heads = List.of();
        if (slot.isPrepositional()) {
            heads = behind(found, slot);
        } else if (slot.equals(Slot.OBJECT) || slot.equals(Slot.OWNER)) {
            heads = found.things(clauses).stream()
                    .filter(thing -> blamed(found, thing).isEmpty() && !isOwnForce(thing) && !isUndergone(found, thing))
                    .toList();
        } else if (slot.equals(Slot.INDIRECT) && !found.isNominal()) {
            heads = clauses.exactly(found.word(), "iobj");
        } else if (slot.equals(Slot.CONTENT)
                && found.contents().size() > 0
                && blamed(found, found.contents().get(0))
                        .filter(deed -> isNoPenalty(deed)
                                && !clauses.behind(deed.word(), "of").isEmpty())
                        .isEmpty()) {
            heads = clauses.subtree(found.contents().get(0), 5).stream()
                    .filter(w -> w.tag().startsWith("NNP"))
                    .filter(w -> !isPartOfName(w))
                    .filter(w -> !isLeft(w))
                    .filter(w -> !(found.type().equals("AGREE") && isWhere(w) && places.isTown(w)))
                    .toList();
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        for (IndexedWord head : heads) {
            if (found.trigger().frame() == Frame.VISIT && !places.isSeat(head)) {
                continue; // who goes to a resort visits no government
            }
            add(parties, this.parties.targets(clauses, head));
            if (parties.isEmpty() && MATERIAL.contains(found.type())) {
                add(parties, this.parties.scene(clauses, head));
            }
        }
        return List.copyOf(parties.values());
    }

    /** Returns those whom the words in a slot name. */
    List<Party> at(FoundTrigger found, Slot slot) {
        IndexedWord word = found.word();
        if (slot.isPrepositional()) {
            return named.all(behind(found, slot));
        }
        if (slot.equals(Slot.SUBJECT)) {
            return found.isNominal()
                    ? doers.of(found)
                    : verbDoers(subjects(word, found.trigger().verbs().isEmpty()));
        }
        if (slot.equals(Slot.INDIRECT)) {
            return named.all(clauses.exactly(found.head(), "iobj"));
        }
        if (slot.equals(Slot.CLAUSE_SUBJECT)) {
            List<IndexedWord> heads = new ArrayList<>();
            for (IndexedWord content : clauses.complements(word)) {
                heads.addAll(clauses.exactly(content, "nsubj"));
                heads.addAll(clauses.exactly(content, "nsubj:pass"));
                heads.addAll(clauses.exactly(content, "nsubj:xsubj"));
            }
            heads.removeIf(this::isOwnForce);
            return named.all(heads);
        }
        if (slot.equals(Slot.CONTENT)) {
            return content(found);
        }
        if (found.isNominal()) {
            return slot.equals(Slot.OBJECT) ? named.all(clauses.behind(word, "of")) : List.of();
        }
        List<IndexedWord> objects = clauses.objects(word);
        if (slot.equals(Slot.OBJECT)) {
            return named.all(
                    objects.stream().filter(o -> blamed(found, o).isEmpty()).toList());
        }
        if (slot.equals(Slot.PASSIVE)) {
            return clauses.isPassive(word) ? named.all(objects) : List.of();
        }
        if (slot.equals(Slot.PERSON_OBJECT)) {
            return named.all(objects.stream()
                    .filter(o -> blamed(found, o).isEmpty())
                    .filter(o -> parties.isSomebody(clauses, o) && !isOwnForce(o))
                    .filter(o -> !(found.trigger().frame() == Frame.REFUSE
                            && o.lemma().equals("it")))
                    .toList());
        }
        Map<String, Party> owners = new LinkedHashMap<>();
        for (IndexedWord object : objects) {
            Optional<FoundTrigger> judged = judged(found, object);
            if (judged.isPresent()) {
                add(owners, doers.of(judged.get()));
            } else if (!parties.isSomebody(clauses, object) && !isUndergone(found, object)) {
                add(owners, parties.owners(clauses, object));
            }
        }
        return List.copyOf(owners.values());
    }

    private List<IndexedWord> behind(FoundTrigger found, Slot slot) {
        IndexedWord word = found.word();
        IndexedWord carrier = found.carrier();
        List<IndexedWord> heads = new ArrayList<>(clauses.behind(word, slot.name()));
        if (carrier != null) {
            heads.addAll(clauses.behind(carrier, slot.name()));
        } else if (!found.isNominal()) {
            clauses.objects(word).stream()
                    .filter(o -> !parties.isSeceding(clauses, o) && !isSuffered(found, o, slot))
                    .filter(o -> !(slot.name().equals("of") && isUndergone(found, o)))
                    .forEach(o -> heads.addAll(clauses.behind(o, slot.name())));
        } else if (!slot.name().equals("of")) {
            // "the visit of a delegation to B", where the parser hangs B on the delegation
            clauses.behind(word, "of").forEach(o -> heads.addAll(clauses.behind(o, slot.name())));
        }
        heads.removeIf(w -> w.equals(word)
                || List.of("DATE", "TIME").contains(String.valueOf(w.ner()))
                || slot.name().equals("with") && isOfTopic(found, w));
        return heads;
    }

    /** "condemned the killing of A", "the attack against A": not A is condemned; but "called for sanctions against A" is. */
    private boolean isSuffered(FoundTrigger found, IndexedWord object, Slot slot) {
        return blamed(found, object)
                .filter(deed -> isNoPenalty(deed) && deed.trigger().recipient().contains(slot))
                .isPresent();
    }

    /** "demanded his release", "demanded the release of A": not of him. */
    private boolean isUndergone(FoundTrigger found, IndexedWord object) {
        return found.trigger().frame() == Frame.ASK && undergone.contains(Clauses.lemma(object));
    }

    private static boolean isNoPenalty(FoundTrigger deed) {
        return !deed.trigger().type().equals("SANCTION");
    }

    private Optional<FoundTrigger> blamed(FoundTrigger found, IndexedWord noun) {
        return found.type().equals("ACCUSE") ? judged(found, noun) : Optional.empty();
    }

    /** Returns the deed for which somebody is praised or blamed. */
    private Optional<FoundTrigger> judged(FoundTrigger found, IndexedWord noun) {
        return found.trigger().frame() == Frame.JUDGE && Clauses.isNoun(noun)
                ? finder.at(noun)
                        .filter(deed -> MATERIAL.contains(deed.trigger().type()))
                : Optional.empty();
    }

    /** "discussed cooperation with A": about A, and with somebody else. */
    private boolean isOfTopic(FoundTrigger found, IndexedWord country) {
        if (found.isNominal() || !found.type().equals("CONSULT")) {
            return false;
        }
        return clauses.children(country, "case").stream()
                        .flatMap(with -> clauses.word(with.index() - 1).stream())
                        .anyMatch(topic -> !topic.equals(found.word()) && relations.contains(Clauses.lemma(topic)))
                && parties.of(clauses, country).stream().anyMatch(party -> cast.isCountry(party.actor()));
    }

    /** "An airstrike in A killed B": whoever carried it out, and not where it was. */
    private List<Party> verbDoers(List<IndexedWord> subjects) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (IndexedWord subject : subjects) {
            Optional<FoundTrigger> told = Clauses.isNoun(subject) ? finder.at(subject) : Optional.empty();
            if (told.filter(t -> EventTypes.isNobodys(t.trigger().type())).isPresent()) {
                continue; // "an explosion in B injured two"
            }
            Optional<FoundTrigger> deed = told.filter(d -> d.trigger().type().equals("ASSAULT"));
            add(parties, deed.map(doers::of).orElseGet(() -> named.of(subject)));
        }
        return List.copyOf(parties.values());
    }

    private List<IndexedWord> subjects(IndexedWord word, boolean isAdjective) {
        if (!Clauses.isVerb(word)) {
            List<IndexedWord> own = clauses.exactly(word, "nsubj");
            Governor up = own.isEmpty() ? clauses.governor(word) : null;
            // "remains ready to"
            return up != null && up.is("xcomp") && Clauses.isLinking(up.word()) ? clauses.subjects(up.word()) : own;
        }
        // a participle taken as an adjective: "is committed to"
        List<IndexedWord> passive = clauses.exactly(word, "nsubj:pass");
        return isAdjective && !passive.isEmpty() ? passive : clauses.subjects(word);
    }

    /** Returns the first actor in what it is about. */
    private List<Party> content(FoundTrigger found) {
        List<Party> does = new ArrayList<>();
        found.trigger().actor().forEach(slot -> {
            if (!slot.equals(Slot.CONTENT)) {
                does.addAll(at(found, slot));
            }
        });
        List<IndexedWord> contents = new ArrayList<>(found.contents());
        if (contents.isEmpty() || found.trigger().frame() == Frame.ALONE) {
            contents.add(found.word());
        }
        contents.removeIf(head -> isUndergone(found, head));
        for (IndexedWord head : contents) {
            Optional<FoundTrigger> judged = judged(found, head);
            if (judged.isPresent()) {
                return doers.of(judged.get()); // who did what is condemned, not who suffered it
            }
            for (IndexedWord word : clauses.subtree(head, 5)) {
                if (word.tag().startsWith("PRP")
                        || isOwnMeans(word)
                        || isLeft(word)
                        || isSent(word)
                        || (head.equals(found.word()) && isWhere(word))) {
                    continue;
                }
                List<Party> others = parties.of(clauses, word);
                if (others.stream()
                        .anyMatch(p -> does.stream().noneMatch(d -> d.actor().equals(p.actor())))) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /** "the Paris Agreement" */
    private boolean isPartOfName(IndexedWord word) {
        Governor up = clauses.governor(word);
        return up != null && up.is("compound");
    }

    /** "the breakaway regions of A", "two rebel towns in A" */
    private boolean isLeft(IndexedWord word) {
        Governor up = clauses.governor(word);
        return up != null && parties.isSeceding(clauses, up.word());
    }

    /** "marched through the streets of B" */
    private boolean isWhere(IndexedWord word) {
        Governor up = clauses.governor(word);
        for (int step = 0; up != null && step < 4; step++) {
            if (up.relation().matches("(obl|nmod):(in|through|across|near|along|around|at|from|to|into|outside)")) {
                return true;
            }
            up = Clauses.isVerb(up.word()) ? null : clauses.governor(up.word());
        }
        return false;
    }

    /** "to withdraw its troops from B": the troops are nobody else. */
    private boolean isOwnForce(IndexedWord word) {
        return forces.contains(Clauses.lemma(word))
                && clauses.exactly(word, "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    /** "offered to send rescue teams" */
    private boolean isSent(IndexedWord word) {
        Governor up = clauses.governor(word);
        return up != null
                && up.is("obj")
                && sending.contains(Clauses.lemma(up.word()))
                && !word.tag().startsWith("NNP");
    }

    /** "its troops", "their peacekeeping force" */
    private boolean isOwnMeans(IndexedWord word) {
        Governor up = clauses.governor(word);
        if (up != null && up.is("compound") && word.tag().equals("NN")) {
            return isOwnMeans(up.word());
        }
        return forces.contains(Clauses.lemma(word))
                || clauses.exactly(word, "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    private static void add(Map<String, Party> parties, List<Party> more) {
        more.forEach(p -> parties.putIfAbsent(p.actor(), p));
    }
}
