package io.dateline.extract.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Event;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.TextSpan;
import io.dateline.ontology.ContentRule;
import io.dateline.ontology.ContextCues;
import io.dateline.ontology.EventType;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Slot;
import io.dateline.ontology.Trigger;
import io.dateline.ontology.WordClasses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an event off the words around its trigger, in one sentence. */
final class EventReader {
    private static final List<String> PLACE_PREPOSITIONS = List.of(
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

    /** Types of what governments also do to, or for, those at home. */
    private static final Set<String> HOME = Set.of("ASSAULT", "COERCE", "CONCEDE");

    /** Types of what is done at a place to those who are there. */
    private static final Set<String> MATERIAL = Set.of("AID", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION");

    /** Types that consist in saying something. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

    /** Types of what is told even where nobody knows who did it. */
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE");

    private static final Set<String> INSIDE = Set.of("in", "at", "near", "inside", "outside", "from", "to", "into");

    /** Frames of what is brought to a place. */
    private static final Set<Frame> BRINGING = Set.of(Frame.GIVE, Frame.POSTURE);

    /** Types of what everybody means to do. */
    private static final Set<String> VAGUE = Set.of("AID", "COOPERATE", "SUPPORT");

    /** Nouns between a verb that charges and what it charges with. */
    /** Types of what befalls people rather than what somebody does. */
    private static final Set<String> HAPPENINGS = Set.of("ACCIDENT", "DISASTER", "VIOLENCE");

    private static final Set<String> SUSPICIONS = Set.of("suspicion", "charge", "count", "allegation", "accusation");

    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "SPY");

    private final EventTypes types;
    private final ContextCues cues;
    private final ModalityReader modality;
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final Parties parties;
    private final Cast cast;
    private final Function<IndexedWord, EventTime> dating;
    private final StatementLayer statements;
    private final Set<String> forces;
    private final Set<String> accused;
    private final Set<String> opened;
    private final Set<String> foiled;
    private final Set<String> alleging;
    private final Set<String> suspected;
    private final Set<String> undergone;
    private final Set<String> unspecific;
    private final Set<String> relations;
    private final Set<String> talks;
    private final Set<String> matters;
    private final @Nullable LocalDate today;
    private final String text;

    EventReader(
            EventTypes types,
            ContextCues cues,
            ModalityReader modality,
            Clauses clauses,
            TriggerFinder finder,
            Parties parties,
            Cast cast,
            Function<IndexedWord, EventTime> dating,
            StatementLayer statements,
            WordClasses classes,
            @Nullable LocalDate today,
            String text) {
        this.types = types;
        this.cues = cues;
        this.modality = modality;
        this.clauses = clauses;
        this.finder = finder;
        this.parties = parties;
        this.cast = cast;
        this.dating = dating;
        this.statements = statements;
        this.forces = classes.of("troops");
        this.accused = classes.of("accused");
        this.opened = classes.of("opened");
        this.foiled = classes.of("foiled");
        this.alleging = classes.of("alleging");
        this.suspected = classes.of("suspected");
        this.undergone = classes.of("undergone");
        this.unspecific = classes.of("unspecific");
        this.relations = classes.of("relation");
        this.talks = classes.of("talks");
        this.matters = classes.of("matter");
        this.today = today;
        this.text = text;
    }

    /** Returns the event; one of PLOVER's types only if somebody is known to take part in it. */
    Optional<Event> read(FoundTrigger found, String id) {
        Trigger trigger = found.trigger();
        EventType type = types.type(trigger.type()).orElseThrow();
        Map<String, Party> does = new LinkedHashMap<>();
        Map<String, Party> suffers = new LinkedHashMap<>();
        if (trigger.frame() == Frame.MUTUAL) {
            for (Slot slot : trigger.actor()) {
                add(does, named(found, slot));
            }
        } else {
            for (Slot slot : trigger.actor()) {
                if (does.isEmpty()) {
                    add(does, named(found, slot));
                }
            }
            for (Slot slot : trigger.recipient()) {
                if (suffers.isEmpty()) {
                    targets(found, slot).stream()
                            .filter(p -> !does.containsKey(p.actor()))
                            .forEach(p -> suffers.putIfAbsent(p.actor(), p));
                }
            }
        }
        if (does.isEmpty() && Clauses.isVerb(found.word()) && !clauses.isPassive(found.word())) {
            add(does, all(ownersByPronoun(found.word())));
        }
        if (does.isEmpty() && !type.isPlover() && isOpened(found)) {
            speaker(found)
                    .filter(p -> cast.actor(p.actor())
                            .filter(a -> a.kind() == ActorKind.ORGANIZATION)
                            .isPresent())
                    .ifPresent(p -> does.put(p.actor(), p));
        }
        if (suffers.isEmpty()) {
            add(suffers, undergoing(found));
        }
        Optional<IndexedWord> accusing = accusing(found);
        accusing.ifPresent(verb -> {
            add(does, all(clauses.subjects(verb)));
            add(suffers, all(clauses.objects(verb)));
        });
        if (suffers.isEmpty() && found.isNominal() && SPOKEN.contains(trigger.type())) {
            hearers(found).stream().filter(p -> !does.containsKey(p.actor())).forEach(p -> suffers.put(p.actor(), p));
        }
        if (does.isEmpty()
                && trigger.frame() == Frame.COMMIT
                && !found.isNominal()
                && clauses.exactly(found.word(), "nsubj").isEmpty()) {
            speaker(found).ifPresent(p -> does.put(p.actor(), p));
        }
        if (does.isEmpty()
                && type.isPlover()
                && (trigger.frame() == Frame.ALONE
                        || (!Integer.valueOf(4).equals(type.quadClass()) && isDoneByThing(found)))) {
            return Optional.empty();
        }
        if (Integer.valueOf(1).equals(type.quadClass())
                && trigger.frame() != Frame.VISIT
                && trigger.frame() != Frame.HOST) {
            String attribute = trigger.frame() == Frame.MUTUAL ? "nmod|" : "";
            does.values().removeIf(p -> isScene(p, attribute));
            suffers.values().removeIf(p -> isScene(p, attribute));
        }
        if (type.isPlover()) {
            suffers.values().removeIf(p -> isOwn(type, p, does.values()));
        }
        boolean isMutual = trigger.frame() == Frame.MUTUAL;
        boolean isBareNoun = found.isNominal() && found.carrier() == null;
        String place = place(found);
        // "the attack on A", "two men were killed in B": violence by persons unknown
        boolean isViolent = VIOLENT.contains(type.code());
        boolean isAlone = isBareNoun
                ? does.size() < (isMutual ? 2 : 1) && (suffers.isEmpty() || !(isViolent || accusing.isPresent()))
                : does.isEmpty() && suffers.isEmpty() && (place == null || !isViolent);
        if (type.isPlover() && isAlone && !isSuffered(found) && !isKnownTalk(found)) {
            return Optional.empty();
        }
        if ((trigger.needs().contains("actor") && does.isEmpty())
                || (trigger.needs().contains("recipient") && suffers.isEmpty())
                || (trigger.needs().contains("person") && !isAboutPerson(does, suffers))
                || (trigger.needs().contains("people") && !isDoneToPeople(suffers))
                || (trigger.needs().contains("place") && place(found) == null)) {
            return Optional.empty();
        }
        String mode = trigger.mode();
        String cameo = trigger.cameo() == null ? type.cameo() : trigger.cameo();
        TreeSet<String> contexts = new TreeSet<>(trigger.contexts());
        ContentRule rule = mode != null && trigger.cameo() != null ? null : rule(type, found);
        if (rule != null) {
            mode = mode == null ? rule.mode() : mode;
            cameo = narrowed(trigger.cameo(), cameo, rule.cameo());
            contexts.addAll(rule.contexts());
        }
        contexts.addAll(cues.in(clauses.subtree(found.carrier() == null ? found.word() : found.carrier(), 4).stream()
                .map(Clauses::lemma)
                .toList()));
        EventTime date = dating.apply(found.word());
        Modality real = notYet(modality.read(clauses, found.word()), date);
        boolean isAlleged = !type.isPlover() && isAlleged(found.word());
        if (isAlleged && (real == Modality.HAPPENED || real == Modality.ONGOING)) {
            real = Modality.HYPOTHETICAL;
        }
        boolean isKnown = type.isPlover()
                ? isAlone && isKnownTalk(found) && isDefinite(found.word())
                : Particulars.isPresupposed(clauses, found.word());
        if (isKnown && (real == Modality.HYPOTHETICAL || real == Modality.DENIED)) {
            real = Modality.HAPPENED;
        }
        boolean isIdle = real == Modality.HYPOTHETICAL
                || real == Modality.DENIED
                || (real == Modality.PLANNED && !found.isNominal());
        if (isAlone && isIdle && !isFoiled(found) && !(isAlleged && real == Modality.HYPOTHETICAL)) {
            return Optional.empty();
        }
        if (isVague(found, type, real, does, suffers)) {
            return Optional.empty();
        }
        TextSpan whole = span(found, true);
        // "announced the nomination": the announcing is a statement's
        TextSpan span = !type.isPlover() && isCue(whole) ? span(found, false) : whole;
        if (!type.isPlover() && isCue(span)) {
            return Optional.empty();
        }
        Amounts.Amount amount = Amounts.of(clauses, found, trigger.unit());
        return Optional.of(new Event(
                id,
                span,
                trigger.type(),
                mode,
                List.copyOf(contexts),
                cameo,
                cameo == null ? null : types.cameo().goldstein(cameo).orElse(null),
                type.quadClass(),
                real,
                ids(does),
                ids(suffers),
                mentions(does),
                mentions(suffers),
                place,
                date,
                amount == null ? null : amount.value(),
                amount == null ? null : amount.unit(),
                attributedTo(found, span, does.keySet()),
                null,
                null,
                confidence(found, does.values(), suffers.values(), real),
                trigger.rule()));
    }

    /**
     * Adds the events that nouns of the sentence take up, as "the talks" do; what the sentence says of one only in part gives
     * way.
     *
     * @param told what the sentence tells, by its words
     * @param before how many events the article has told of before
     */
    void takeUp(Map<IndexedWord, Event> told, EventAnaphora anaphora, int before) {
        for (IndexedWord noun : clauses.words()) {
            Event inPart = told.get(noun);
            if (!Clauses.isNoun(noun) || !anaphora.mayTakeUp(noun)) {
                continue;
            }
            boolean isFree = inPart == null ? !isTold(noun, told.values()) : anaphora.isInPart(inPart);
            if (isFree) {
                EventTime date = inPart == null ? dating.apply(noun) : inPart.date();
                String id = inPart == null ? "e" + (before + told.size() + 1) : inPart.id();
                Modality read = modality.read(clauses, noun);
                anaphora.antecedent(clauses, noun, told, read, date)
                        .map(earlier -> EventAnaphora.takenUp(
                                id, inPart == null ? wordOf(noun) : inPart.trigger(), read, speakerAt(noun), earlier))
                        .or(() -> inPart == null
                                ? sequel(noun, id, notYet(read, date), date, anaphora)
                                : Optional.empty())
                        .ifPresent(event -> told.put(noun, event));
            }
        }
    }

    private Optional<Event> sequel(IndexedWord noun, String id, Modality read, EventTime date, EventAnaphora anaphora) {
        @Nullable String place = finder.at(noun).map(this::place).orElse(null);
        return anaphora.precursor(clauses, noun)
                .map(earlier -> EventAnaphora.sequel(id, wordOf(noun), read, place, date, speakerAt(noun), earlier));
    }

    private boolean isTold(IndexedWord word, Collection<Event> told) {
        return told.stream().anyMatch(event -> event.trigger().overlaps(wordOf(word)));
    }

    private TextSpan wordOf(IndexedWord word) {
        CoreLabel token = clauses.sentence().token(word.index());
        return TextSpan.of(text, token.beginPosition(), token.endPosition());
    }

    private @Nullable String speakerAt(IndexedWord word) {
        return statements
                .containing(wordOf(word).begin())
                .map(Statement::speaker)
                .map(Speaker::actor)
                .orElse(null);
    }

    /** "a camp had been attacked": to something that is no party, by persons unknown, and done. */
    private boolean isSuffered(FoundTrigger found) {
        IndexedWord verb = found.word();
        Governor up = clauses.governor(verb);
        return found.trigger().type().equals("ASSAULT")
                && Clauses.isVerb(verb)
                && (up == null || !up.is("amod"))
                && types.others().verbs(Clauses.lemma(verb)).stream()
                        .anyMatch(other -> other.type().equals("VIOLENCE"))
                && clauses.isPassive(verb)
                && !clauses.objects(verb).isEmpty()
                && modality.read(clauses, verb) == Modality.HAPPENED;
    }

    /** "the nuclear talks", "talks on fishing", "the talks in B": which talks they are is said, though not who talks. */
    private boolean isKnownTalk(FoundTrigger found) {
        IndexedWord noun = found.word();
        if (!found.isNominal()
                || !found.trigger().type().equals("CONSULT")
                || found.trigger().frame() != Frame.MUTUAL
                || !talks.contains(Clauses.lemma(noun))
                || !(noun.tag().equals("NNS")
                        || (noun.tag().equals("NN") && Clauses.lemma(noun).equals("summit")))
                || !Particulars.isParticular(clauses, found)) {
            return false;
        }
        boolean isOnTopic =
                Stream.of("nmod:on", "nmod:over", "nmod:about", "acl").anyMatch(relation -> clauses.has(noun, relation))
                        || Stream.of("amod", "compound")
                                .flatMap(relation -> clauses.children(noun, relation).stream())
                                .anyMatch(w -> matters.contains(Clauses.lemma(w)));
        return isOnTopic
                || Stream.of("nmod:in", "nmod:at", "compound")
                        .flatMap(relation -> clauses.exactly(noun, relation).stream())
                        .anyMatch(w -> placeAt(w).isPresent());
    }

    private boolean isDefinite(IndexedWord noun) {
        return clauses.children(noun, "det").stream()
                .anyMatch(d -> Set.of("the", "these", "those").contains(Clauses.lemma(d)));
    }

    private boolean isAboutPerson(Map<String, Party> does, Map<String, Party> suffers) {
        return Stream.concat(does.keySet().stream(), suffers.keySet().stream())
                .flatMap(id -> cast.actor(id).stream())
                .anyMatch(a -> a.kind() == ActorKind.PERSON);
    }

    /** "beat a student", "beat protesters", but "beat the Bears". */
    private boolean isDoneToPeople(Map<String, Party> suffers) {
        return suffers.keySet().stream()
                .flatMap(id -> cast.actor(id).stream())
                .anyMatch(a -> a.kind() == ActorKind.PERSON
                        || (a.kind() == ActorKind.GROUP
                                && Character.isLowerCase(
                                        a.name().charAt(a.name().lastIndexOf(' ') + 1))));
    }

    /** "foiled an attack on merchant ships": somebody was about to do it, known or not. */
    private boolean isFoiled(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        if (up != null && up.is("acl", "compound") && Clauses.isNoun(up.word())) {
            up = clauses.governor(up.word()); // "foiled an attempt to rob a bank", "a robbery attempt"
        }
        return up != null
                && up.is("obj", "nsubj:pass")
                && foiled.contains(Clauses.lemma(up.word()))
                && modality.read(clauses, up.word()) == Modality.HAPPENED;
    }

    /** "arrested on suspicion of theft", "a murder trial": somebody, known or not, is said to have done it. */
    private boolean isAlleged(IndexedWord word) {
        Governor up = clauses.governor(word);
        if (up == null) {
            return false;
        }
        String above = Clauses.lemma(up.word());
        return up.is("compound")
                ? alleging.contains(above)
                : up.relation().matches("(obl|nmod|advcl|acl)(:(of|for|with|over|on|in))?")
                        && (Clauses.isVerb(up.word()) ? suspected.contains(above) : SUSPICIONS.contains(above));
    }

    /** "ways to help", "we would support reform": cooperation that is merely thought of, and lacks one of its sides. */
    private boolean isVague(
            FoundTrigger found, EventType type, Modality real, Map<String, Party> does, Map<String, Party> suffers) {
        IndexedWord word = found.word();
        boolean isUnreal = real == Modality.HYPOTHETICAL || real == Modality.PLANNED;
        boolean isMutual = found.trigger().frame() == Frame.MUTUAL;
        if (isMutual && type.code().equals("COOPERATE") && (isUnreal || real == Modality.ONGOING)) {
            List<Actor> sides = does.keySet().stream()
                    .flatMap(id -> cast.actor(id).stream())
                    .filter(a -> !isUnreal || !isUnspecific(a))
                    .toList();
            return sides.size() < 2 && sides.stream().noneMatch(a -> a.kind() == ActorKind.GROUP && !isUnspecific(a));
        }
        if (!isUnreal) {
            return false;
        }
        if (type.code().equals("THREATEN") && clauses.isInfinitive(word)) {
            return true; // "an inquiry to hold them accountable"
        }
        boolean isNobodys = does.isEmpty() && clauses.exactly(word, "nsubj").isEmpty();
        if (isNobodys && SPOKEN.contains(type.code()) && Clauses.isVerb(word) && !clauses.isPassive(word)) {
            return true; // "ways to thank them"
        }
        return VAGUE.contains(type.code())
                && (isNobodys || (real == Modality.HYPOTHETICAL && !isMutual && suffers.isEmpty()));
    }

    /** "our partners", "the international community" */
    private boolean isUnspecific(Actor actor) {
        String name = actor.name();
        return actor.kind() == ActorKind.GROUP
                && name.equals(name.toLowerCase(Locale.ROOT))
                && unspecific.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Puts what it is about into a code: an appeal (020) for what would be a demand for aid (103) is an appeal for aid (023). */
    private @Nullable String narrowed(
            @Nullable String ofTrigger, @Nullable String general, @Nullable String ofContent) {
        if (ofContent == null) {
            return general;
        }
        if (ofTrigger == null) {
            return ofContent;
        }
        String narrow = ofTrigger.substring(0, 2) + ofContent.substring(2);
        return ofTrigger.endsWith("0") && types.cameo().knows(narrow) ? narrow : ofTrigger;
    }

    /** What is dated after the article has not happened, whatever its tense: "he flies to B on Thursday". */
    private Modality notYet(Modality read, EventTime date) {
        LocalDate start = date.startDate();
        boolean isFuture = today != null && start != null && start.isAfter(today);
        return isFuture && (read == Modality.HAPPENED || read == Modality.ONGOING) ? Modality.PLANNED : read;
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

    private @Nullable ContentRule rule(EventType type, FoundTrigger found) {
        for (ContentRule rule : type.contents()) {
            for (IndexedWord content : found.contents()) {
                if (finder.holds(content, rule.types(), rule.words())) {
                    return rule;
                }
            }
        }
        return null;
    }

    /** Outside PLOVER, what belongs to somebody does not stand for him: "A's ferry sank". */
    private List<Party> named(FoundTrigger found, Slot slot) {
        List<Party> parties = at(found, slot);
        return types.isPlover(found.trigger().type())
                ? parties
                : parties.stream().filter(Party::isDirect).toList();
    }

    private static void add(Map<String, Party> parties, List<Party> more) {
        more.forEach(p -> parties.putIfAbsent(p.actor(), p));
    }

    /** Returns those in a slot to whom it is done, be it that a place stands for them. */
    private List<Party> targets(FoundTrigger found, Slot slot) {
        List<Party> named = named(found, slot);
        if (!named.isEmpty() || !types.isPlover(found.trigger().type())) {
            return named;
        }
        List<IndexedWord> heads = List.of();
        if (slot.isPrepositional()) {
            heads = behind(found, slot);
        } else if (slot.equals(Slot.OBJECT) || slot.equals(Slot.OWNER)) {
            heads = things(found).stream()
                    .filter(thing -> blamed(found, thing).isEmpty())
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
                    .toList();
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        for (IndexedWord head : heads) {
            if (found.trigger().frame() == Frame.VISIT && !isSeat(head)) {
                continue; // who goes to a resort visits no government
            }
            add(parties, this.parties.targets(clauses, head));
            if (parties.isEmpty() && MATERIAL.contains(found.trigger().type())) {
                add(parties, this.parties.scene(clauses, head));
            }
        }
        return List.copyOf(parties.values());
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

    private List<IndexedWord> things(FoundTrigger found) {
        return found.isNominal() ? clauses.behind(found.word(), "of") : clauses.objects(found.word());
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

    private static boolean isNoPenalty(FoundTrigger deed) {
        return !deed.trigger().type().equals("SANCTION");
    }

    private Optional<FoundTrigger> blamed(FoundTrigger found, IndexedWord noun) {
        return found.trigger().type().equals("ACCUSE") ? judged(found, noun) : Optional.empty();
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
        if (found.isNominal() || !found.trigger().type().equals("CONSULT")) {
            return false;
        }
        return clauses.children(country, "case").stream()
                        .flatMap(with -> clauses.word(with.index() - 1).stream())
                        .anyMatch(topic -> !topic.equals(found.word()) && relations.contains(Clauses.lemma(topic)))
                && parties.of(clauses, country).stream().anyMatch(party -> cast.isCountry(party.actor()));
    }

    private List<Party> at(FoundTrigger found, Slot slot) {
        IndexedWord word = found.word();
        IndexedWord carrier = found.carrier();
        if (slot.isPrepositional()) {
            return all(behind(found, slot));
        }
        IndexedWord verb = carrier == null ? word : carrier;
        if (slot.equals(Slot.SUBJECT)) {
            return found.isNominal()
                    ? nounSubject(found)
                    : doers(subjects(word, found.trigger().verbs().isEmpty()));
        }
        if (slot.equals(Slot.INDIRECT)) {
            return all(clauses.exactly(verb, "iobj"));
        }
        if (slot.equals(Slot.CLAUSE_SUBJECT)) {
            List<IndexedWord> heads = new ArrayList<>();
            for (IndexedWord content : clauses.complements(word)) {
                heads.addAll(clauses.exactly(content, "nsubj"));
                heads.addAll(clauses.exactly(content, "nsubj:pass"));
                heads.addAll(clauses.exactly(content, "nsubj:xsubj"));
            }
            return all(heads);
        }
        if (slot.equals(Slot.CONTENT)) {
            return content(found);
        }
        if (found.isNominal()) {
            return slot.equals(Slot.OBJECT) ? all(clauses.behind(word, "of")) : List.of();
        }
        List<IndexedWord> objects = clauses.objects(word);
        if (slot.equals(Slot.OBJECT)) {
            return all(objects.stream().filter(o -> blamed(found, o).isEmpty()).toList());
        }
        if (slot.equals(Slot.PERSON_OBJECT)) {
            return all(objects.stream()
                    .filter(o -> blamed(found, o).isEmpty())
                    .filter(o -> parties.isSomebody(clauses, o) && !isOwnForce(o))
                    .toList());
        }
        Map<String, Party> owners = new LinkedHashMap<>();
        for (IndexedWord object : objects) {
            Optional<FoundTrigger> judged = judged(found, object);
            if (judged.isPresent()) {
                add(owners, nounSubject(judged.get()));
            } else if (!parties.isSomebody(clauses, object)) {
                add(owners, parties.owners(clauses, object));
            }
        }
        return List.copyOf(owners.values());
    }

    /** "An airstrike in A killed B": whoever carried it out, and not where it was. */
    private List<Party> doers(List<IndexedWord> subjects) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (IndexedWord subject : subjects) {
            Optional<FoundTrigger> deed = Clauses.isNoun(subject)
                    ? finder.at(subject).filter(d -> d.trigger().type().equals("ASSAULT"))
                    : Optional.empty();
            add(parties, deed.map(this::nounSubject).orElseGet(() -> this.parties.of(clauses, subject)));
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

    private List<Party> nounSubject(FoundTrigger found) {
        IndexedWord noun = found.word();
        Governor up = clauses.governor(noun);
        if (up != null && up.is("obl:at", "nmod:at") && found.trigger().frame() == Frame.ASK) {
            List<Party> asking = all(clauses.behind(noun, "of"));
            if (!asking.isEmpty()) {
                return asking; // "at the request of A"
            }
        }
        if (found.carrier() != null
                && clauses.objects(found.carrier()).contains(noun)
                && clauses.exactly(noun, "nmod:poss").stream()
                        .anyMatch(w -> w.tag().equals("PRP$"))) {
            List<Party> subject = all(clauses.subjects(found.carrier()));
            if (!subject.isEmpty()) {
                return subject; // "A carried out its test"
            }
        }
        if (up != null && up.is("compound") && alleging.contains(Clauses.lemma(up.word()))) {
            List<Party> blamed = all(charged(up.word()));
            if (!blamed.isEmpty()) {
                return blamed; // "A faces a murder charge"
            }
        }
        if (up != null && isCharge(found, up)) {
            List<Party> blamed = all(accused(up.word()));
            if (!blamed.isEmpty()) {
                return blamed; // "accused A of theft", "A is guilty of theft"
            }
        }
        List<IndexedWord> undergoing = undergoers(found);
        for (String relation : List.of("nmod:poss", "amod", "compound", "nmod:by", "obl:by", "nmod:between")) {
            List<IndexedWord> heads = new ArrayList<>();
            for (IndexedWord head : clauses.exactly(noun, relation)) {
                if (undergoing.contains(head)) {
                    continue;
                }
                // "A-led strikes"
                heads.addAll(Clauses.isVerb(head) ? clauses.subjects(head) : List.of(head));
            }
            List<Party> named = all(heads);
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Party> claiming = behindEvent(noun);
        if (!claiming.isEmpty()) {
            return claiming;
        }
        IndexedWord carrier = found.carrier();
        if (carrier != null) {
            // "were engaged in fighting": those who fight, not somebody who engages them
            boolean isState = clauses.isPassive(carrier)
                    && !clauses.objects(carrier).contains(noun)
                    && clauses.subjects(carrier).isEmpty();
            List<Party> subject = new ArrayList<>(all(isState ? clauses.objects(carrier) : clauses.subjects(carrier)));
            if (found.trigger().frame() == Frame.MUTUAL
                    && !clauses.objects(carrier).contains(noun)) {
                subject.addAll(all(clauses.objects(carrier)));
            }
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        if (clauses.has(noun, "cop") && !clauses.exactly(noun, "case").isEmpty()) {
            return all(clauses.exactly(noun, "nsubj")); // "A is in talks with B"
        }
        if (up != null
                && up.is("obl:in", "nmod:in")
                && !clauses.behind(noun, "against").isEmpty()) {
            List<Party> side = side(up.word());
            if (!side.isEmpty()) {
                return side;
            }
        }
        if (up != null
                && up.is("obl:in", "obl:during", "obl:at")
                && found.trigger().frame() == Frame.MUTUAL
                && found.trigger().targeted()) {
            List<Party> speaking = all(clauses.subjects(up.word()));
            if (!speaking.isEmpty()) {
                return speaking; // "A raised it in a call with B"
            }
        }
        if (up != null
                && up.is("obl:after", "obl:before", "obl:following", "obl:ahead_of")
                && found.trigger().type().equals("CONSULT")
                && found.trigger().frame() == Frame.MUTUAL
                && !clauses.behind(noun, "with").isEmpty()) {
            List<Party> one = all(clauses.subjects(up.word()));
            if (!one.isEmpty()) {
                return one; // "A gave way after talks with B"
            }
        }
        if (up != null
                && up.is("obl:at", "obl:during", "obl:in")
                && found.trigger().needs().contains("actor")) {
            List<Party> speaking = all(clauses.subjects(up.word()));
            if (!speaking.isEmpty()) {
                return speaking; // "A said so at a press conference"
            }
        }
        boolean isDoneToThem = found.trigger().recipient().contains(Slot.of("of"));
        List<Party> theirs = isDoneToThem ? List.of() : all(clauses.behind(noun, "of"));
        return theirs.isEmpty() ? all(clauses.behind(noun, "from")) : theirs;
    }

    private List<Party> undergoing(FoundTrigger found) {
        return all(undergoers(found));
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
    private Optional<IndexedWord> accusing(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        return up != null
                        && found.trigger().type().equals("ACCUSE")
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
                && !Set.of("ACCUSE", "JUSTICE").contains(found.trigger().type())
                && (!types.isPlover(found.trigger().type())
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
    private List<IndexedWord> charged(IndexedWord charge) {
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

    /** "supports A in the fight against B", "support for A in the fight": A fights. */
    private List<Party> side(IndexedWord helped) {
        List<IndexedWord> heads = new ArrayList<>();
        if (Clauses.isVerb(helped)) {
            heads.addAll(clauses.objects(helped));
        }
        for (IndexedWord word : List.copyOf(heads)) {
            for (String preposition : List.of("for", "of", "to")) {
                heads.addAll(clauses.behind(word, preposition));
            }
        }
        for (String preposition : List.of("for", "of", "to", "with", "by", "behind")) {
            heads.addAll(clauses.behind(helped, preposition));
        }
        return all(heads.stream().filter(w -> parties.isSomebody(clauses, w)).toList());
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
        for (IndexedWord head : contents) {
            Optional<FoundTrigger> judged = judged(found, head);
            if (judged.isPresent()) {
                return nounSubject(judged.get()); // who did what is condemned, not who suffered it
            }
            for (IndexedWord word : clauses.subtree(head, 5)) {
                if (word.tag().startsWith("PRP")
                        || isOwnMeans(word)
                        || isLeft(word)
                        || (head.equals(found.word()) && isWhere(word))) {
                    continue;
                }
                List<Party> named = parties.of(clauses, word);
                if (named.stream()
                        .anyMatch(p -> does.stream().noneMatch(d -> d.actor().equals(p.actor())))) {
                    return named;
                }
            }
        }
        return List.of();
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

    private boolean isOwnMeans(IndexedWord word) {
        return forces.contains(Clauses.lemma(word))
                || clauses.exactly(word, "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    private List<Party> all(List<IndexedWord> heads) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (IndexedWord head : heads) {
            List<Party> named = reported(head).map(List::of).orElseGet(() -> parties.of(clauses, head));
            add(found, named.isEmpty() ? behindEvent(head) : named);
        }
        return List.copyOf(found.values());
    }

    /** "A's bombs", "attacks claimed by A killed two": who does it through something that happens. */
    private List<Party> behindEvent(IndexedWord head) {
        if (!Clauses.isNoun(head)) {
            return List.of();
        }
        List<IndexedWord> claiming = new ArrayList<>();
        for (IndexedWord verb : clauses.children(head, "acl")) {
            claiming.add(verb);
        }
        Governor up = clauses.governor(head);
        if (up != null && up.is("obj", "nsubj", "nsubj:pass")) {
            claiming.add(up.word());
        }
        for (IndexedWord verb : claiming) {
            if (Clauses.lemma(verb).equals("claim") && clauses.objects(verb).contains(head)) {
                return clauses.subjects(verb).stream()
                        .flatMap(subject -> parties.of(clauses, subject).stream())
                        .toList();
            }
        }
        return List.of();
    }

    /** "A said he had met B": the subject of what somebody says of "him" is the speaker himself. */
    private Optional<Party> reported(IndexedWord pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        Governor clause = word.matches("he|she|it") ? clauses.governor(pronoun) : null;
        Governor report = clause == null ? null : clauses.governor(clause.word());
        if (clause == null || report == null || !clause.is("nsubj") || !report.is("ccomp")) {
            return Optional.empty();
        }
        int cue = clauses.sentence().token(report.word().index()).beginPosition();
        return statements.statements().stream()
                .filter(s -> s.cue() != null
                        && s.cue().begin() <= cue
                        && cue < s.cue().end())
                .flatMap(s -> Optional.ofNullable(s.speaker()).stream())
                .flatMap(s -> party(s).stream())
                .filter(p -> cast.actor(p.actor())
                        .filter(a -> word.equals("it")
                                ? a.kind() == ActorKind.ORGANIZATION || a.kind() == ActorKind.COUNTRY
                                : a.kind() == ActorKind.PERSON)
                        .isPresent())
                .findFirst();
    }

    private Optional<Party> party(Speaker speaker) {
        return cast.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.actor() != null && m.actor().equals(speaker.actor()))
                .filter(m -> m.span().overlaps(speaker.span()))
                .findFirst()
                .flatMap(m -> Optional.ofNullable(m.actor()).map(a -> new Party(a, m.id(), true)));
    }

    private @Nullable String place(FoundTrigger found) {
        List<IndexedWord> governors = new ArrayList<>(List.of(found.word()));
        if (found.carrier() != null) {
            governors.add(found.carrier());
        }
        if (found.isNominal()) {
            governors.addAll(clauses.behind(found.word(), "of")); // "an outbreak of cholera in A"
        }
        if (!found.isNominal()) {
            governors.addAll(clauses.objects(found.word()));
            for (String preposition : List.of("to", "for", "in", "at", "on")) {
                governors.addAll(clauses.behind(found.word(), preposition));
            }
            if (!SPOKEN.contains(found.trigger().type())) {
                clauses.subjects(found.word()).stream()
                        .filter(subject -> subject.tag().matches("NNS?"))
                        .forEach(governors::add); // "a court in A sentenced B"
            }
        }
        List<String> prepositions = new ArrayList<>(PLACE_PREPOSITIONS);
        if (found.trigger().frame() == Frame.VISIT) {
            prepositions.remove("from");
            prepositions.addAll(0, List.of("to", "into"));
        } else if (BRINGING.contains(found.trigger().frame())) {
            prepositions.addAll(List.of("to", "into"));
        }
        boolean isTalk = found.trigger().frame() == Frame.MUTUAL
                && found.trigger().type().equals("CONSULT");
        if (isTalk && found.isNominal() && found.carrier() != null) {
            prepositions.addAll(List.of("to", "into")); // "flew to B for talks"
        }
        for (IndexedWord governor : governors) {
            for (String preposition : prepositions) {
                for (IndexedWord head : clauses.behind(governor, preposition)) {
                    if (isTalk && (preposition.equals("on") || isOfTopic(governor, head))) {
                        continue; // "a conference on B"
                    }
                    Optional<String> place = INSIDE.contains(preposition) ? placeAround(head) : placeAt(head);
                    if (place.isPresent()) {
                        return place.get();
                    }
                }
            }
        }
        List<IndexedWord> things = isTalk ? List.of() : things(found); // "discussed the Balkans"
        return Stream.concat(things.stream(), clauses.whereabouts(found.word()).stream())
                .flatMap(w -> placeAt(w).stream())
                .findFirst()
                .orElse(null);
    }

    /** "a conference on peace in B": B is what it is about. */
    private boolean isOfTopic(IndexedWord governor, IndexedWord place) {
        return Stream.of("on", "about", "regarding")
                .flatMap(preposition -> clauses.behind(governor, preposition).stream())
                .anyMatch(topic -> Clauses.isNoun(topic)
                        && !"DATE".equals(topic.ner())
                        && placeAt(topic).isEmpty()
                        && governor.index() < topic.index()
                        && topic.index() < place.index());
    }

    /** "in the port of B", "from a jail in B" */
    private Optional<String> placeAround(IndexedWord head) {
        return placeAt(head)
                .or(() -> !Clauses.isNoun(head) || head.tag().startsWith("NNP") || parties.isSomebody(clauses, head)
                        ? Optional.empty()
                        : Stream.of("of", "in", "near", "outside")
                                .flatMap(preposition -> clauses.behind(head, preposition).stream())
                                .flatMap(inner -> placeAt(inner).stream())
                                .findFirst());
    }

    private boolean isSeat(IndexedWord head) {
        return placeAt(head).flatMap(cast::place).filter(cast::isSeat).isPresent();
    }

    private Optional<String> placeAt(IndexedWord head) {
        int sentence = clauses.sentence().index();
        return cast.headedBy(sentence, head.index())
                .or(() -> cast.covering(sentence, head.index()))
                .map(LocatedMention::mention)
                .flatMap(m -> Optional.ofNullable(m.place()));
    }

    private TextSpan span(FoundTrigger found, boolean withCarrier) {
        List<IndexedWord> words = new ArrayList<>(List.of(found.word()));
        if (found.carrier() != null && withCarrier) {
            words.add(found.carrier());
        }
        words.addAll(clauses.children(found.word(), "compound:prt"));
        happening(found).ifPresent(words::add);
        if (found.isNominal() && found.trigger().type().equals("OCCASION")) {
            clauses.children(found.word(), "compound").stream()
                    .filter(c -> c.tag().startsWith("NNP")
                            && c.index() == found.word().index() - 1)
                    .forEach(words::add); // "the Oscars ceremony"
        }
        if (!found.isNominal() && !found.trigger().object().isEmpty()) {
            clauses.objects(found.word()).stream()
                    .filter(o -> o.index() > found.word().index()
                            && !Character.isUpperCase(o.word().charAt(0)))
                    .filter(o -> isOneWith(found, Clauses.lemma(o)))
                    .forEach(words::add);
        }
        int first = found.word().index();
        int last = finder.lastWord(found);
        for (IndexedWord word : words) {
            if (Math.abs(word.index() - found.word().index()) <= 4) {
                first = Math.min(first, word.index());
                last = Math.max(last, word.index());
            }
        }
        return TextSpan.of(
                text,
                clauses.sentence().token(first).beginPosition(),
                clauses.sentence().token(last).endPosition());
    }

    /** "a fire broke out", "a quake shook the town": the verb says no more than that it happened. */
    private Optional<IndexedWord> happening(FoundTrigger found) {
        Governor up = clauses.governor(found.word());
        return up != null
                        && found.isNominal()
                        && !types.isPlover(found.trigger().type())
                        && up.is("nsubj")
                        && Clauses.isVerb(up.word())
                        && finder.merelyOccurs(
                                up.word(), HAPPENINGS.contains(found.trigger().type()))
                ? Optional.of(up.word())
                : Optional.empty();
    }

    /** "held talks", "offered condolences": the noun names the event, too. */
    private boolean isOneWith(FoundTrigger verb, String noun) {
        List<Trigger> others = types.others().nouns(noun);
        return finder.isLight(verb.word())
                ? !others.isEmpty() || !types.plover().nouns(noun).isEmpty()
                : Stream.concat(others.stream(), types.plover().nouns(noun).stream())
                        .anyMatch(t -> t.type().equals(verb.trigger().type()));
    }

    /** What reports a statement is told by the statement; only PLOVER's verbal types stand beside it. */
    private boolean isCue(TextSpan trigger) {
        return statements.statements().stream()
                .anyMatch(s -> s.cue() != null && s.cue().overlaps(trigger));
    }

    /** "An inquiry has been opened," says A: what an authority says was begun, with no word of another, it began. */
    private boolean isOpened(FoundTrigger found) {
        Governor up = found.isNominal() ? clauses.governor(found.word()) : null;
        return up != null
                && up.is("nsubj:pass")
                && opened.contains(Clauses.lemma(up.word()))
                && clauses.subjects(up.word()).isEmpty();
    }

    /** "B will be held to account," says A: what nobody is said to threaten or promise, the speaker does. */
    private Optional<Party> speaker(FoundTrigger found) {
        return statements
                .containing(clauses.sentence().token(found.word().index()).beginPosition())
                .map(Statement::speaker)
                .flatMap(this::party);
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
                ? all(clauses.subjects(up.word()))
                : List.of();
    }

    /** "A accused B of supplying C", "A threatened to leave": who accuses, threatens, demands it. */
    private Optional<String> claimant(FoundTrigger found) {
        Governor up = clauses.governor(found.carrier() == null ? found.word() : found.carrier());
        for (int step = 0; up != null && step < 4; step++) {
            Optional<FoundTrigger> outer = finder.at(up.word());
            if (outer.isPresent() && SPOKEN.contains(outer.get().trigger().type())) {
                for (Slot slot : outer.get().trigger().actor()) {
                    List<Party> who = at(outer.get(), slot);
                    if (!who.isEmpty()) {
                        return Optional.of(who.get(0).actor());
                    }
                }
                return Optional.empty();
            }
            if (up.is("acl:relcl", "parataxis", "nsubj", "root")) {
                return Optional.empty();
            }
            up = clauses.governor(up.word());
        }
        return Optional.empty();
    }

    private @Nullable String attributedTo(FoundTrigger found, TextSpan trigger, Collection<String> does) {
        Optional<String> speaker = statements
                .containing(trigger.begin())
                .map(Statement::speaker)
                .flatMap(s -> Optional.ofNullable(s).map(Speaker::actor));
        if (speaker.isPresent()) {
            return speaker.get();
        }
        for (IndexedWord word : clauses.words()) {
            if (clauses.has(word, "obl:according_to") || clauses.has(word, "nmod:according_to")) {
                return all(clauses.behind(word, "according_to")).stream()
                        .map(Party::actor)
                        .filter(a -> !does.contains(a))
                        .findFirst()
                        .orElse(null);
            }
        }
        return claimant(found).orElse(null);
    }

    private static double confidence(
            FoundTrigger found, Collection<Party> does, Collection<Party> suffers, Modality modality) {
        double confidence = 0.55;
        confidence += Math.min(found.specificity(), 3) * 0.05;
        confidence += does.isEmpty() ? -0.15 : 0.1;
        confidence += suffers.isEmpty() && found.trigger().frame() != Frame.MUTUAL ? 0 : 0.05;
        confidence += does.stream().allMatch(Party::isDirect) ? 0.05 : 0;
        confidence -= found.isNominal() && found.carrier() == null ? 0.15 : 0;
        confidence -= modality == Modality.HAPPENED || modality == Modality.ONGOING ? 0 : 0.2;
        return Math.round(Math.max(0.05, Math.min(0.95, confidence)) * 100) / 100.0;
    }

    private static List<String> ids(Map<String, Party> parties) {
        return List.copyOf(parties.keySet());
    }

    private static List<String> mentions(Map<String, Party> parties) {
        return parties.values().stream().map(Party::mention).distinct().toList();
    }
}
