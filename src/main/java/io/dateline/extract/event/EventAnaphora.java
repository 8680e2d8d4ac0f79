package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.DateBasis;
import io.dateline.model.Event;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.PlaceKind;
import io.dateline.model.TextSpan;
import io.dateline.ontology.EventAnaphors;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what "the talks", "that attack" take up: the last event of the article that the noun may stand for, whose parties,
 * place and day are theirs. Reads one article from its beginning on; not safe for use by several threads.
 */
final class EventAnaphora {
    /** So many sentences back an event is still in mind. */
    private static final int IN_MIND = 3;

    /** So many sentences make the lead, which is in mind throughout a report. */
    private static final int LEAD = 2;

    /** A text of more sentences is no report but a transcript or a paper, which turns from one matter to another. */
    private static final int REPORT = 60;

    /** What this sentence or the one before has told of comes first. */
    private static final int RECENT = 1;

    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN");

    /** Of these the plural is told of one: "talks", "manoeuvres", "elections", "sanctions". */
    private static final Set<String> AS_ONE = Set.of("CONSULT", "MOBILIZE", "ELECTION", "SANCTION", "AGREE", "PROTEST");

    /** What two do when they meet. */
    private static final Set<String> PARLEYS = Set.of("CONSULT", "REQUEST", "AGREE");

    /** Verbs for what is spoken of at a meeting. */
    private static final Set<String> TOPICAL = Set.of("discuss", "debate", "talk", "negotiate", "review", "converse");

    /** So many words up the graph a noun still renames what a verb tells. */
    private static final int FAR = 4;

    /** How much surer it is what a sentence says itself. */
    private static final double LESS_SURE = 0.1;

    /**
     * @param several whether it is told as several such things: "attacks"
     * @param attendant whether it is told as a part of another: "invaded A, firing missiles"
     * @param objects what it is done to, by lemma
     */
    private record Told(Event event, int sentence, boolean several, boolean attendant, Set<String> objects) {}

    private final EventAnaphors nouns;
    private final Set<String> others;
    private final Set<String> again;
    private final Set<String> held;
    private final Set<String> pointing;
    private final Set<String> each;
    private final Set<String> talks;
    private final Set<String> leaders;
    private final Set<String> offices;
    private final Set<String> sides;
    private final Cast cast;
    private final Parties parties;
    private final boolean isReport;
    private final int lead;
    private final List<Told> told = new ArrayList<>();
    private final Map<Integer, Set<String>> words = new HashMap<>();

    EventAnaphora(EventAnaphors nouns, WordClasses classes, Cast cast, Parties parties, int lead, int sentences) {
        this.nouns = nouns;
        this.others = classes.of("other");
        this.again = classes.of("again");
        this.held = classes.of("held");
        this.pointing = classes.of("pointing");
        this.each = classes.of("each");
        this.talks = classes.of("talks-noun");
        this.leaders = classes.of("leader");
        this.offices = classes.of("officeholder");
        this.sides = classes.of("side");
        this.cast = cast;
        this.parties = parties;
        this.isReport = sentences <= REPORT;
        this.lead = lead;
    }

    /** Takes note of what a sentence tells, in place of what was known of it. */
    void tell(Collection<Event> events, Clauses clauses) {
        int sentence = clauses.sentence().index();
        words.put(sentence, clauses.words().stream().map(Clauses::lemma).collect(Collectors.toSet()));
        told.removeIf(t -> t.sentence() == sentence);
        events.stream()
                .sorted(Comparator.comparingInt(event -> event.trigger().begin()))
                .forEach(event -> told.add(new Told(
                        event,
                        sentence,
                        isSeveral(event, clauses),
                        isAttendant(event, events, clauses),
                        objects(event, clauses))));
    }

    private static boolean isAttendant(Event event, Collection<Event> events, Clauses clauses) {
        return clauses.words().stream()
                .filter(w ->
                        w.beginPosition() == event.trigger().begin() && w.tag().equals("VBG"))
                .map(clauses::governor)
                .filter(up -> up != null && up.relation().equals("advcl"))
                .anyMatch(up -> events.stream()
                        .anyMatch(main -> main.type().equals(event.type())
                                && main.trigger().begin() == up.word().beginPosition()));
    }

    private static Set<String> objects(Event event, Clauses clauses) {
        return clauses.words().stream()
                .filter(w -> w.beginPosition() == event.trigger().begin() && Clauses.isVerb(w))
                .flatMap(verb -> Stream.concat(
                        clauses.objects(verb).stream(),
                        clauses.exactly(verb, "ccomp").stream()
                                .flatMap(seems ->
                                        clauses.exactly(seems, "xcomp").stream()))) // "what seems to be a rocket"
                .filter(Clauses::isNoun)
                .map(Clauses::lemma)
                .collect(Collectors.toSet());
    }

    private static boolean isSeveral(Event event, Clauses clauses) {
        return !AS_ONE.contains(event.type())
                && clauses.words().stream()
                        .filter(w -> w.beginPosition() == event.trigger().begin())
                        .anyMatch(w -> w.tag().equals("NNS"));
    }

    /**
     * Returns those two whom "the two leaders", "both countries" stand for: those who met, if they fit the word.
     */
    List<Party> two(Clauses clauses, IndexedWord head) {
        String noun = Clauses.lemma(head);
        boolean isOffice = offices.contains(noun);
        boolean isPerson = isOffice || leaders.contains(noun) || noun.equals("two"); // "the two agreed"
        if (!(isPerson || sides.contains(noun)) || !isOfTwo(clauses, head)) {
            return List.of();
        }
        ActorKind kind = isPerson ? ActorKind.PERSON : ActorKind.COUNTRY;
        int sentence = clauses.sentence().index();
        List<Told> meetings = told.stream()
                .filter(t -> t.sentence() < sentence && isMeetingOfTwo(t.event()))
                .filter(t -> parties(t.event()).stream()
                        .flatMap(id -> cast.actor(id).stream())
                        .allMatch(a -> a.kind() == kind && (!isOffice || holds(a, noun))))
                .toList();
        boolean isOnePair =
                meetings.stream().map(t -> parties(t.event())).distinct().count() == 1;
        return meetings.stream()
                .filter(t -> isOnePair || sentence - t.sentence() <= IN_MIND)
                .map(Told::event)
                .reduce((one, other) -> other)
                .map(EventAnaphora::all)
                .orElse(List.of());
    }

    /**
     * Returns those two whom "they" stands for: those who met by the sentence before, unless it is somebody else of whom that
     * tells.
     *
     * @param named whom the pronoun seems to mean
     */
    List<Party> they(Clauses clauses, IndexedWord pronoun, List<Party> named) {
        if (!pronoun.word().equalsIgnoreCase("they")) {
            return List.of();
        }
        int sentence = clauses.sentence().index();
        List<Event> before = told.stream()
                .filter(t -> t.sentence() == sentence - RECENT)
                .map(Told::event)
                .toList();
        boolean areOthers = named.stream()
                .anyMatch(party -> !isGroup(party)
                        || before.stream().anyMatch(event -> parties(event).contains(party.actor())));
        List<Event> ofTwo =
                before.stream().filter(EventAnaphora::isMeetingOfTwo).toList();
        // "flew to B to meet A": not with the country
        List<Event> ofPersons = ofTwo.stream().filter(this::isOfPersons).toList();
        List<Event> meetings = ofPersons.isEmpty() ? ofTwo : ofPersons;
        boolean areOnePair =
                meetings.stream().map(EventAnaphora::parties).distinct().count() == 1;
        return areOnePair && !areOthers ? all(meetings.get(0)) : List.of();
    }

    private boolean isGroup(Party party) {
        return cast.actor(party.actor())
                .filter(a -> a.kind() == ActorKind.GROUP)
                .isPresent();
    }

    private boolean isOfPersons(Event event) {
        return parties(event).stream()
                .flatMap(id -> cast.actor(id).stream())
                .allMatch(a -> a.kind() == ActorKind.PERSON);
    }

    private static boolean isMeetingOfTwo(Event event) {
        return event.type().equals("CONSULT") && all(event).size() == 2;
    }

    private static boolean holds(Actor actor, String office) {
        return actor.roles().stream()
                .anyMatch(role -> role.title().toLowerCase(Locale.ROOT).contains(office));
    }

    /** "the two", "both" */
    private static boolean isOfTwo(Clauses clauses, IndexedWord noun) {
        boolean isDefinite = clauses.children(noun, "det").stream()
                .anyMatch(d -> Set.of("the", "these", "those", "both").contains(Clauses.lemma(d)));
        boolean isTwo = Clauses.lemma(noun).equals("two")
                || Stream.of("nummod", "det", "det:predet", "amod")
                        .flatMap(relation -> clauses.children(noun, relation).stream())
                        .anyMatch(w -> Set.of("two", "both").contains(Clauses.lemma(w)));
        return isDefinite
                && isTwo
                && Stream.of("nmod:of", "nmod:from", "nmod:poss")
                        .allMatch(relation -> clauses.exactly(noun, relation).isEmpty());
    }

    /** Tells whether a noun is one that takes up events. */
    boolean mayTakeUp(IndexedWord noun) {
        return nouns.has(noun.word().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the event that a noun takes up: of those still in mind one that is told as real as the noun is, the one just
     * told of or else the one most often told of, the last of them.
     *
     * @param here what the sentence tells, by its words
     * @param read how the sentence tells of it
     */
    Optional<Event> antecedent(
            Clauses clauses, IndexedWord noun, Map<IndexedWord, Event> here, Modality read, EventTime ownDate) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        Optional<Event> same = beside(clauses, noun, here).or(() -> subject(clauses, noun, here));
        if (same.isPresent()) {
            return same;
        }
        boolean isMeant = isDefinite(clauses, noun) || isSaidOfIt(clauses, noun) || isMeasured(clauses, noun);
        if (clauses.sentence().headline() || !isMeant || isExample(clauses, noun) || isActedUpon(clauses, noun, here)) {
            return Optional.empty();
        }
        int sentence = clauses.sentence().index();
        int begin = clauses.sentence().token(noun.index()).beginPosition();
        boolean isReal = read == Modality.HAPPENED || read == Modality.ONGOING;
        boolean isAnswered = isAnswered(clauses, noun, here);
        if (isReal && isOver(clauses, noun) && hasComeToMeet(sentence)) {
            return Optional.empty();
        }
        List<Told> all = told.stream()
                .filter(t -> isInMind(t, sentence, isReal))
                .filter(t -> t.event().trigger().end() <= begin)
                .filter(t -> nouns.mayTakeUp(word, t.event())
                        && !EventTypes.isGesture(t.event().rule()))
                .filter(t -> !isReal || t.event().modality() != Modality.HYPOTHETICAL)
                .filter(t -> mayBe(clauses, noun, t.event()))
                .filter(t ->
                        isAnswered || isThen(clauses, noun, ownDate, t.event().date()))
                .filter(t -> !isOneVote(t.event()) && !isOfOtherKind(clauses, noun, t))
                .filter(t -> !(t.several() && noun.tag().equals("NN")))
                .filter(t -> !isPartOfObject(clauses, noun, t.event(), here))
                .toList();
        List<Told> whole = all.stream()
                .filter(t ->
                        !isInPart(t.event()) || EventTypes.isNobodys(t.event().type()))
                .toList();
        List<Told> inMind = whole.isEmpty() && !here.containsKey(noun)
                ? all.stream()
                        .filter(t -> isTalks(t.event()) && talks.contains(word))
                        .toList()
                : whole;
        List<Told> asReal =
                inMind.stream().filter(t -> isReal(t.event()) == isReal).toList();
        List<Told> left = asReal.isEmpty() ? inMind : asReal;
        return salient(
                left.stream()
                        .filter(t -> !t.attendant()
                                || left.stream().noneMatch(o -> o.sentence() == t.sentence() && !o.attendant()))
                        .toList(),
                sentence);
    }

    /**
     * Returns the event that a passive clause tells of again: "A fired a rocket. The rocket was launched from B".
     *
     * @param again what the clause tells, without who did it
     */
    Optional<Event> sameDone(Clauses clauses, IndexedWord verb, Event again) {
        int sentence = clauses.sentence().index();
        Set<String> same = clauses.exactly(verb, "nsubj:pass").stream()
                .filter(object -> Clauses.isNoun(object) && isDefinite(clauses, object))
                .map(Clauses::lemma)
                .collect(Collectors.toSet());
        return told.stream()
                .filter(t -> t.sentence() < sentence && sentence - t.sentence() <= IN_MIND)
                .filter(t -> !t.event().actors().isEmpty() && isReal(t.event()) == isReal(again))
                .filter(t -> !Collections.disjoint(t.objects(), same) && nouns.areAlike(t.event(), again))
                .filter(t -> again.date().basis() == DateBasis.PUBLICATION
                        || again.date().overlaps(t.event().date()))
                .filter(t -> again.place() == null
                        || t.event().place() == null
                        || again.place().equals(t.event().place()))
                .map(Told::event)
                .reduce((one, other) -> other);
    }

    /**
     * Returns the meeting of which a clause says no more than what it is about: "A will meet B. They will discuss a plan".
     *
     * @param talk what the clause tells
     */
    Optional<Event> goesOn(Clauses clauses, IndexedWord verb, Event talk) {
        boolean isPlain = talk.type().equals("CONSULT")
                && TOPICAL.contains(Clauses.lemma(verb))
                && talk.place() == null
                && talk.date().basis() == DateBasis.PUBLICATION
                && clauses.exactly(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.word().equalsIgnoreCase("they") || isOfTwo(clauses, subject));
        int before = clauses.sentence().index() - RECENT;
        return !isPlain
                ? Optional.empty()
                : told.stream()
                        .filter(t -> t.sentence() == before)
                        .map(Told::event)
                        .filter(meeting -> isMeetingOfTwo(meeting)
                                && meeting.modality() == talk.modality()
                                && parties(meeting).equals(parties(talk)))
                        .reduce((one, other) -> other);
    }

    /** What somebody says is soon answered; later words take up other words. */
    private boolean isInMind(Told told, int sentence, boolean isReal) {
        int back = sentence - told.sentence();
        return SPOKEN.contains(told.event().type()) || !isReport
                ? back <= RECENT
                : back <= IN_MIND || told.sentence() < (isReal ? lead + LEAD : LEAD);
    }

    /** "he voted … after the vote": that of all. */
    private boolean isOneVote(Event event) {
        return event.type().equals("ELECTION")
                && event.actors().stream()
                        .flatMap(id -> cast.actor(id).stream())
                        .anyMatch(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.GROUP);
    }

    /** "agreed to meet … the nuclear deal": the word before the noun has not been said of it. */
    private boolean isOfOtherKind(Clauses clauses, IndexedWord noun, Told told) {
        boolean isThis = clauses.children(noun, "det").stream()
                .anyMatch(d -> !Clauses.lemma(d).equals("the"));
        return !isThis
                && Stream.of("amod", "compound")
                        .flatMap(relation -> clauses.children(noun, relation).stream())
                        .filter(w -> !isDay(w) && !"ORDINAL".equals(w.ner()))
                        .anyMatch(w ->
                                !words.getOrDefault(told.sentence(), Set.of()).contains(Clauses.lemma(w)));
    }

    private static boolean isDay(IndexedWord word) {
        return "DATE".equals(word.ner());
    }

    private static boolean isReal(Event event) {
        return event.modality() == Modality.HAPPENED || event.modality() == Modality.ONGOING;
    }

    private static Optional<Event> salient(List<Told> inMind, int sentence) {
        Told best = null;
        for (Told one : inMind) {
            boolean isRecent = sentence - one.sentence() <= RECENT;
            if (best == null || isRecent || times(one, inMind) >= times(best, inMind)) {
                best = one;
            }
        }
        return Optional.ofNullable(best).map(Told::event);
    }

    /** Returns how often the same is told of: the same parties doing the same. */
    private static long times(Told one, List<Told> all) {
        return all.stream()
                .filter(other -> other.event().type().equals(one.event().type())
                        && parties(other.event()).equals(parties(one.event())))
                .count();
    }

    /** Tells whether nothing that is said of the noun speaks against it. */
    private boolean mayBe(Clauses clauses, IndexedWord noun, Event event) {
        Set<String> places = places(clauses, noun);
        return parties(event).containsAll(named(clauses, noun))
                && (places.isEmpty()
                        || (event.place() == null
                                ? isMeasured(clauses, noun) || places.stream().noneMatch(this::isTownOrLand)
                                : places.contains(event.place())));
    }

    /** "the attack on Monday": on the day of the attack. */
    private static boolean isThen(Clauses clauses, IndexedWord noun, EventTime ownDate, EventTime date) {
        boolean isDated = Stream.of("nmod", "compound", "amod", "dep")
                .flatMap(relation -> clauses.children(noun, relation).stream())
                .anyMatch(EventAnaphora::isDay);
        return (!isDated || isThen(ownDate, date)) && !isOfOtherTime(ownDate, date);
    }

    /** "A rejected the proposal on Thursday": it was made before. */
    private static boolean isAnswered(Clauses clauses, IndexedWord noun, Map<IndexedWord, Event> here) {
        Governor up = clauses.governor(noun);
        Event answer = up == null || !up.is("obj", "nsubj:pass") ? null : here.get(up.word());
        return answer != null && answer.type().equals("REJECT");
    }

    /** A building or a street says no more than where in the town it was. */
    private boolean isTownOrLand(String place) {
        return cast.place(place).filter(p -> p.kind() != PlaceKind.FACILITY).isPresent();
    }

    /** Tells whether a sentence says of an event only in part who takes part in it. */
    boolean isInPart(Event event) {
        if (!event.type().equals("CONSULT")) {
            return event.actors().isEmpty();
        }
        return event.actors().size() + event.recipients().size() < 2
                && event.actors().stream()
                        .flatMap(id -> cast.actor(id).stream())
                        .noneMatch(a -> a.kind() == ActorKind.ORGANIZATION); // "the council met"
    }

    /** "talks on fishing": known by what they are about. */
    private boolean isTalks(Event event) {
        return event.type().equals("CONSULT")
                && talks.stream().anyMatch(event.trigger().text().toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Returns the talks whose parties are to meet again at "the next meeting", in "a second round". */
    Optional<Event> precursor(Clauses clauses, IndexedWord noun) {
        boolean isNext = Stream.of("amod", "det")
                .flatMap(relation -> clauses.children(noun, relation).stream())
                .anyMatch(w -> again.contains(Clauses.lemma(w)));
        Governor up = clauses.governor(noun);
        boolean isHeld = up != null && up.is("nsubj", "nsubj:pass", "obj") && held.contains(Clauses.lemma(up.word()));
        if (!isNext
                || !isHeld
                || clauses.sentence().headline()
                || !nouns.mayTakeUpType(noun.word().toLowerCase(Locale.ROOT), "CONSULT")
                || !named(clauses, noun).isEmpty()) {
            return Optional.empty();
        }
        int sentence = clauses.sentence().index();
        return told.stream()
                .filter(t -> t.sentence() < sentence && isInMind(t, sentence, true))
                .map(Told::event)
                .filter(event ->
                        event.type().equals("CONSULT") && event.actors().size() > 1)
                .reduce((one, other) -> other);
    }

    /**
     * Returns those who met where a meeting is spoken of as known, "after the talks", "their meeting": the two who were to meet,
     * of whom one came to ask the other, or who agreed.
     */
    Optional<Participants> counterparts(Clauses clauses, IndexedWord noun) {
        boolean isTheirs = clauses.exactly(noun, "nmod:poss").stream()
                .anyMatch(w -> w.word().equalsIgnoreCase("their"));
        if (!isOver(clauses, noun)
                || !(isTheirs || isDefinite(clauses, noun))
                || !nouns.mayTakeUpType(noun.word().toLowerCase(Locale.ROOT), "CONSULT")
                || !named(clauses, noun).isEmpty()) {
            return Optional.empty();
        }
        int sentence = clauses.sentence().index();
        return told.stream()
                .filter(t -> t.sentence() < sentence && sentence - t.sentence() <= RECENT)
                .map(Told::event)
                .filter(event -> isTheirs || PARLEYS.contains(event.type()))
                .flatMap(event -> pair(event).stream())
                .reduce((one, other) -> other);
    }

    /** "after the meeting", "during the talks" */
    private static boolean isOver(Clauses clauses, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return up != null && up.is("obl:after", "obl:during", "obl:following");
    }

    /** "A flew to B to meet C. After the meeting": the journey is not what it takes up, and the meeting was only planned then. */
    private boolean hasComeToMeet(int sentence) {
        List<Event> recent = told.stream()
                .filter(t -> t.sentence() < sentence && sentence - t.sentence() <= RECENT)
                .map(Told::event)
                .toList();
        return recent.stream()
                        .anyMatch(event -> isReal(event)
                                && ("VISIT".equals(event.mode()) || event.type().equals("MOVE")))
                && recent.stream()
                        .anyMatch(event -> event.type().equals("CONSULT")
                                && event.modality() == Modality.PLANNED
                                && pair(event).isPresent());
    }

    /** Returns the two, both persons or both countries, of whom an event tells. */
    private Optional<Participants> pair(Event event) {
        List<Party> all = all(event);
        Set<ActorKind> kinds = all.stream()
                .flatMap(party -> cast.actor(party.actor()).stream())
                .map(Actor::kind)
                .collect(Collectors.toSet());
        boolean areAlike = kinds.equals(Set.of(ActorKind.PERSON)) || kinds.equals(Set.of(ActorKind.COUNTRY));
        if (all.size() != 2 || !areAlike) {
            return Optional.empty();
        }
        Participants pair = new Participants();
        pair.does(all);
        return Optional.of(pair);
    }

    private static List<Party> all(Event event) {
        return Stream.of(
                        parties(event.actors(), event.actorMentions()),
                        parties(event.recipients(), event.recipientMentions()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Party> parties(List<String> actors, List<String> mentions) {
        return actors.size() == mentions.size()
                ? IntStream.range(0, actors.size())
                        .mapToObj(i -> new Party(actors.get(i), mentions.get(i), true))
                        .toList()
                : List.of();
    }

    /** Returns the event that words tell of which take up an earlier one. */
    static Event takenUp(String id, TextSpan words, Modality read, @Nullable String speaker, Event earlier) {
        boolean isCalledOff = read == Modality.CANCELLED && earlier.modality() != Modality.CANCELLED;
        return copy(
                id,
                words,
                isCalledOff ? read : earlier.modality(),
                earlier.place(),
                earlier.date(),
                speaker,
                isCalledOff ? null : earlier.first(),
                earlier);
    }

    /** Returns another meeting of those who have met before, be it the one that they are known to plan. */
    static Event sequel(
            String id,
            TextSpan words,
            Modality read,
            @Nullable String place,
            EventTime date,
            @Nullable String speaker,
            Event earlier) {
        boolean isPlanned = read == Modality.PLANNED && earlier.modality() == Modality.PLANNED;
        return copy(id, words, read, place, date, speaker, isPlanned ? earlier.first() : null, earlier);
    }

    private static Event copy(
            String id,
            TextSpan words,
            Modality modality,
            @Nullable String place,
            EventTime date,
            @Nullable String speaker,
            @Nullable String takesUp,
            Event earlier) {
        return new Event(
                id,
                words,
                earlier.type(),
                earlier.mode(),
                earlier.contexts(),
                earlier.cameo(),
                earlier.goldstein(),
                earlier.quadClass(),
                modality,
                earlier.actors(),
                earlier.recipients(),
                earlier.actorMentions(),
                earlier.recipientMentions(),
                place,
                date,
                null,
                null,
                speaker,
                null,
                takesUp,
                Math.max(LESS_SURE, Math.round(100 * (earlier.confidence() - LESS_SURE)) / 100.0),
                earlier.rule());
    }

    /** "the talks", but neither "the next talks" nor "the second meeting". */
    private boolean isDefinite(Clauses clauses, IndexedWord noun) {
        boolean isPointedAt = clauses.children(noun, "det").stream().anyMatch(d -> pointing.contains(Clauses.lemma(d)))
                || clauses.exactly(noun, "nmod:poss").stream().anyMatch(EventAnaphora::isDay);
        return isPointedAt
                && !noun.tag().startsWith("NNP") // "the Paris Agreement"
                && !Character.isUpperCase(noun.word().charAt(0))
                && !isOfSeveral(clauses, noun)
                && Stream.of("amod", "nummod", "compound", "advmod")
                        .flatMap(relation -> clauses.children(noun, relation).stream())
                        .noneMatch(w -> others.contains(w.word().toLowerCase(Locale.ROOT)) || "ORDINAL".equals(w.ner()))
                && !isToldFromOthers(clauses, noun);
    }

    /** "It was their first meeting since March" */
    private static boolean isSaidOfIt(Clauses clauses, IndexedWord noun) {
        return clauses.has(noun, "cop")
                && clauses.exactly(noun, "nsubj").stream().anyMatch(it -> Set.of("it", "this", "that", "these", "those")
                        .contains(it.word().toLowerCase(Locale.ROOT)));
    }

    /** "in five hours of talks" */
    private static boolean isMeasured(Clauses clauses, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        return up != null
                && up.is("nmod:of")
                && "DURATION".equals(up.word().ner())
                && clauses.children(noun, "det").isEmpty();
    }

    /** "launched a rocket, its third test of the month": what the verb tells, in other words. */
    private Optional<Event> beside(Clauses clauses, IndexedWord noun, Map<IndexedWord, Event> here) {
        boolean isPointedAt = clauses.has(noun, "nmod:poss")
                || clauses.children(noun, "det").stream().anyMatch(d -> pointing.contains(Clauses.lemma(d)));
        if (!isPointedAt || !clauses.isRanked(noun)) {
            return Optional.empty();
        }
        return here.entrySet().stream()
                .filter(told -> isSetOff(clauses, told.getKey(), noun) && renames(clauses, noun, told.getKey(), here))
                .map(Map.Entry::getValue)
                .filter(event -> nouns.mayTakeUp(noun.word().toLowerCase(Locale.ROOT), event))
                .findFirst();
    }

    /** Tells whether a noun stands beside what a verb is done to, "launched what seems to be a rocket, its third test", or is read as such. */
    private static boolean renames(Clauses clauses, IndexedWord noun, IndexedWord verb, Map<IndexedWord, Event> here) {
        Governor up = clauses.governor(noun);
        for (int steps = 0; up != null && steps < FAR && !up.word().equals(verb); steps++) {
            boolean isOther = Clauses.isVerb(up.word()) && !Clauses.isLinking(up.word());
            up = isOther || here.containsKey(up.word()) || !up.is("appos", "conj", "obj", "xcomp", "dep")
                    ? null
                    : clauses.governor(up.word());
        }
        return up != null && up.word().equals(verb) && up.is("appos", "obj", "ccomp", "dep", "obl");
    }

    /** "the raid was the third abduction this year" */
    private static Optional<Event> subject(Clauses clauses, IndexedWord noun, Map<IndexedWord, Event> here) {
        return clauses.has(noun, "cop") && clauses.isRanked(noun)
                ? clauses.exactly(noun, "nsubj").stream()
                        .filter(Clauses::isNoun)
                        .flatMap(w -> Optional.ofNullable(here.get(w)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSetOff(Clauses clauses, IndexedWord verb, IndexedWord noun) {
        return verb.index() < noun.index()
                && clauses.sentence().tokens().subList(verb.index(), noun.index()).stream()
                        .anyMatch(token -> token.word().equals(","));
    }

    /** "in all of those talks" */
    private boolean isOfSeveral(Clauses clauses, IndexedWord noun) {
        return clauses.children(noun, "det").stream().anyMatch(d -> clauses.word(d.index() - 1)
                .filter(of -> Clauses.lemma(of).equals("of"))
                .flatMap(of -> clauses.word(of.index() - 1))
                .filter(all -> each.contains(Clauses.lemma(all)))
                .isPresent());
    }

    /** "the measures announced in B", "the delivery of vaccines": says itself which is meant. */
    private boolean isToldFromOthers(Clauses clauses, IndexedWord noun) {
        boolean isFollowedUp = clauses.word(noun.index() + 1)
                .filter(w -> w.tag().matches("WDT|WP") || (w.tag().equals("VBN") && !clauses.has(w, "aux:pass")))
                .isPresent();
        return isFollowedUp
                || !clauses.exactly(noun, "acl").isEmpty()
                || Stream.of("nmod:of", "nmod:on", "nmod:against")
                        .flatMap(relation -> clauses.exactly(noun, relation).stream())
                        .anyMatch(w -> !isDay(w) && parties.of(clauses, w).isEmpty());
    }

    /** "priorities, including recovery and the climate summit" */
    private static boolean isExample(Clauses clauses, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        while (up != null && up.is("conj")) {
            up = clauses.governor(up.word());
        }
        return up != null && up.is("nmod:including", "obl:including");
    }

    /** "held the talks": what its verb tells already. */
    private boolean isActedUpon(Clauses clauses, IndexedWord noun, Map<IndexedWord, Event> here) {
        Governor up = clauses.governor(noun);
        Event event = up == null ? null : here.get(up.word());
        return event != null && nouns.mayTakeUp(noun.word().toLowerCase(Locale.ROOT), event);
    }

    /** "agreed to further talks as part of the deal": says what was agreed to, not that it was. */
    private static boolean isPartOfObject(
            Clauses clauses, IndexedWord noun, Event event, Map<IndexedWord, Event> here) {
        Governor up = clauses.governor(noun);
        if (up == null || !Clauses.isNoun(up.word()) || here.containsKey(up.word())) {
            return false;
        }
        while (up != null && !event.equals(here.get(up.word()))) {
            boolean goesUp = Clauses.isNoun(up.word()) || up.word().tag().matches("VB[GN]?");
            up = goesUp ? clauses.governor(up.word()) : null;
        }
        return up != null;
    }

    private static Set<String> parties(Event event) {
        Set<String> all = new HashSet<>(event.actors());
        all.addAll(event.recipients());
        return all;
    }

    private Set<String> named(Clauses clauses, IndexedWord noun) {
        Set<String> named = new HashSet<>();
        Stream.of(
                        "nmod:of",
                        "nmod:on",
                        "nmod:against",
                        "nmod:with",
                        "nmod:between",
                        "nmod:by",
                        "nmod:to",
                        "nmod:poss",
                        "compound",
                        "amod")
                .flatMap(relation -> clauses.exactly(noun, relation).stream())
                .filter(w -> !w.tag().equals("PRP$")) // "their first meeting"
                .flatMap(w -> parties.of(clauses, w).stream())
                .forEach(party -> named.add(party.actor()));
        clauses.exactly(noun, "nmod:in").stream()
                .flatMap(w -> parties.of(clauses, w).stream())
                .map(Party::actor)
                .filter(id -> !cast.isCountry(id))
                .forEach(named::add); // "the vote in the Council"
        return named;
    }

    private Set<String> places(Clauses clauses, IndexedWord noun) {
        Set<String> places = new HashSet<>();
        int sentence = clauses.sentence().index();
        Stream.of("nmod:in", "nmod:at", "nmod:near", "compound")
                .flatMap(relation -> clauses.exactly(noun, relation).stream())
                .flatMap(w -> cast.headedBy(sentence, w.index()).stream())
                .map(LocatedMention::mention)
                .forEach(m -> {
                    if (m.place() != null) {
                        places.add(m.place());
                    }
                });
        return places;
    }

    /** "announced the arrest in May 2018": the text says of both when they were. */
    private static boolean isOfOtherTime(EventTime one, EventTime other) {
        return one.basis() == DateBasis.STATED && other.basis() != DateBasis.PUBLICATION && !one.overlaps(other);
    }

    /** "Friday's launch" takes up what is said to have been on that Friday. */
    private static boolean isThen(EventTime one, EventTime other) {
        return one.basis() != DateBasis.PUBLICATION && other.basis() != DateBasis.PUBLICATION && one.overlaps(other);
    }
}
