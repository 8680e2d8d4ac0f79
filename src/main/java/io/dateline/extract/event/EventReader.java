package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Event;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.TextSpan;
import io.dateline.ontology.ContentRule;
import io.dateline.ontology.ContextCues;
import io.dateline.ontology.EventType;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.Trigger;
import io.dateline.ontology.Wars;
import io.dateline.ontology.WordClasses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
    /** Types of what is told even where nobody knows who did it. */
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE");

    /** Types of what everybody means to do. */
    private static final Set<String> VAGUE = Set.of("AID", "COOPERATE", "SUPPORT");

    private final EventTypes types;
    private final ContextCues cues;
    private final ModalityReader modality;
    private final Clauses clauses;
    private final TriggerFinder finder;
    private final Cast cast;
    private final Function<IndexedWord, EventTime> dating;
    private final NounDoers doers;
    private final ParticipantReader participants;
    private final PlaceReader places;
    private final TriggerSpans spans;
    private final Attribution attribution;
    private final Set<String> foiled;
    private final Set<String> alleging;
    private final Set<String> suspected;
    private final Set<String> unspecific;
    private final Set<String> talks;
    private final Set<String> matters;
    private final Set<String> held;
    private final Set<String> rounds;
    private final Set<String> warNouns;
    private final Set<String> courses;
    private final Wars wars;
    private final @Nullable LocalDate today;

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
            EventAnaphora anaphora,
            WordClasses classes,
            Wars wars,
            @Nullable LocalDate today,
            String text) {
        this.types = types;
        this.cues = cues;
        this.modality = modality;
        this.clauses = clauses;
        this.finder = finder;
        this.cast = cast;
        this.dating = dating;
        this.wars = wars;
        this.today = today;
        places = new PlaceReader(clauses, parties, cast);
        SentenceParties named = new SentenceParties(clauses, parties, cast, statements, anaphora);
        doers = new NounDoers(types, clauses, parties, named, cast, classes);
        SlotReader slots = new SlotReader(types, clauses, finder, parties, named, doers, places, cast, classes);
        participants = new ParticipantReader(types, clauses, parties, named, doers, slots, cast, classes);
        spans = new TriggerSpans(types, clauses, finder, statements, text);
        attribution = new Attribution(clauses, finder, named, slots, statements);
        foiled = classes.of("foiled");
        alleging = classes.of("alleging");
        suspected = classes.of("suspected");
        unspecific = classes.of("unspecific");
        talks = classes.of("talks");
        matters = classes.of("matter");
        held = classes.of("held");
        rounds = classes.of("round");
        courses = classes.of("course");
        warNouns = classes.of("war-noun");
    }

    /** Returns the event; one of PLOVER's types only if somebody is known to take part in it. */
    Optional<Event> read(FoundTrigger found, String id) {
        return participants.read(found).flatMap(who -> read(found, who, dating.apply(found.word()), id));
    }

    private Optional<Event> read(FoundTrigger found, Participants who, EventTime day, String id) {
        EventType type = types.type(found.type()).orElseThrow();
        String place = places.of(found);
        boolean isAlone = isAlone(found, who, place);
        if ((type.isPlover() && isAlone && !isSuffered(found) && !isKnownTalk(found)) || lacks(found, who, place)) {
            return Optional.empty();
        }
        Modality real = modality(found, type, isAlone, day);
        EventTime date = isAlone && real == Modality.HAPPENED && goesOnFor(found) ? day.upTo() : day;
        if ((isAlone && isIdle(found, type, real)) || isVague(found, type, real, who)) {
            return Optional.empty();
        }
        TextSpan whole = spans.span(found, true);
        // "announced the nomination": the announcing is a statement's
        TextSpan span = !type.isPlover() && spans.isCue(whole) ? spans.span(found, false) : whole;
        if (!type.isPlover() && spans.isCue(span)) {
            return Optional.empty();
        }
        Coding coding = code(found, type);
        Amounts.Amount amount = Amounts.of(clauses, found, found.trigger().unit());
        List<String> does = Participants.ids(who.does());
        return Optional.of(new Event(
                id,
                span,
                found.type(),
                coding.mode(),
                coding.contexts(),
                coding.cameo(),
                coding.cameo() == null
                        ? null
                        : types.cameo().goldstein(coding.cameo()).orElse(null),
                type.quadClass(),
                real,
                does,
                Participants.ids(who.suffers()),
                Participants.mentions(who.does()),
                Participants.mentions(who.suffers()),
                place,
                date,
                amount == null ? null : amount.value(),
                amount == null ? null : amount.unit(),
                attribution.of(found, span, does),
                null,
                null,
                confidence(found, who, real),
                found.trigger().rule()));
    }

    /**
     * Adds the events that nouns of the sentence take up, as "the talks" do; what the sentence says of one only in part gives
     * way.
     *
     * @param told what the sentence tells, by its words
     * @param before how many events the article has told of before
     */
    void takeUp(Map<IndexedWord, Event> told, EventAnaphora anaphora, int before) {
        told.replaceAll((word, event) -> event.actors().isEmpty() && Clauses.isVerb(word) && clauses.isPassive(word)
                ? anaphora.sameDone(clauses, word, event)
                        .map(earlier -> EventAnaphora.takenUp(
                                event.id(), event.trigger(), event.modality(), event.attributedTo(), earlier))
                        .orElse(event)
                : event);
        told.replaceAll((word, event) -> anaphora.goesOn(clauses, word, event)
                .map(earlier -> EventAnaphora.takenUp(
                        event.id(), event.trigger(), event.modality(), event.attributedTo(), earlier))
                .orElse(event));
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
                                id,
                                inPart == null ? spans.wordOf(noun) : inPart.trigger(),
                                read,
                                speakerAt(noun),
                                earlier))
                        .or(() -> inPart == null
                                ? sequel(noun, id, notYet(read, date), date, anaphora)
                                : Optional.empty())
                        .or(() -> inPart == null ? occasion(noun, id, anaphora) : Optional.empty())
                        .or(() -> inPart == null ? war(noun, id) : Optional.empty())
                        .ifPresent(event -> told.put(noun, event));
            }
        }
        told.replaceAll((word, event) -> answering(word, event, told));
    }

    /** "The request was refused by A", "B condemned the attack": whose request or attack it was, is refused or condemned. */
    private Event answering(IndexedWord word, Event answer, Map<IndexedWord, Event> told) {
        Frame frame = finder.at(word).map(found -> found.trigger().frame()).orElse(null);
        if (!answer.recipients().isEmpty()
                || !Clauses.isVerb(word)
                || (frame != Frame.REFUSE && frame != Frame.JUDGE)) {
            return answer;
        }
        return clauses.objects(word).stream()
                .flatMap(noun -> Optional.ofNullable(told.get(noun)).stream())
                .filter(deed -> deed.takesUp() != null && types.isPlover(deed.type()))
                .filter(deed -> Collections.disjoint(deed.actors(), answer.actors()))
                .findFirst()
                .map(deed -> answer.withRecipients(deed.actors(), deed.actorMentions()))
                .orElse(answer);
    }

    private Optional<Event> sequel(IndexedWord noun, String id, Modality read, EventTime date, EventAnaphora anaphora) {
        @Nullable String place = finder.at(noun).map(places::of).orElse(null);
        return anaphora.precursor(clauses, noun)
                .map(earlier ->
                        EventAnaphora.sequel(id, spans.wordOf(noun), read, place, date, speakerAt(noun), earlier));
    }

    private Optional<Event> occasion(IndexedWord noun, String id, EventAnaphora anaphora) {
        return finder.at(noun).flatMap(found -> anaphora.counterparts(clauses, noun)
                .flatMap(who -> read(found, who, dating.apply(noun), id)));
    }

    /** "since the war began", "the start of the invasion", where the article does not say which: what its countries wage. */
    private Optional<Event> war(IndexedWord noun, String id) {
        int sentence = clauses.sentence().index();
        Governor up = clauses.governor(noun);
        boolean isOfCourse = up != null
                && (up.is("obl:since", "obl:after", "obl:before", "nmod:since", "nmod:after", "nmod:before")
                        || courses.contains(Clauses.lemma(up.word())));
        boolean isBare = warNouns.contains(Clauses.lemma(noun))
                && isOfCourse
                && isDefinite(noun)
                && Stream.of("amod", "compound", "nmod", "nummod").noneMatch(relation -> clauses.has(noun, relation));
        return !isBare || today == null
                ? Optional.empty()
                : wars.spokenOf(today, cast.countries()).flatMap(war -> {
                    Participants sides = new Participants();
                    cast.country(war.attacker(), sentence).map(List::of).ifPresent(sides::does);
                    cast.country(war.attacked(), sentence).map(List::of).ifPresent(sides::suffers);
                    return finder.at(noun)
                            .flatMap(found -> read(
                                    found, sides, EventTime.publication(today).upTo(), id));
                });
    }

    private boolean isTold(IndexedWord word, Collection<Event> told) {
        return told.stream()
                .filter(event -> !event.type().equals("REJECT")) // "turned the offer down"
                .anyMatch(event -> event.trigger().overlaps(spans.wordOf(word)));
    }

    private @Nullable String speakerAt(IndexedWord word) {
        return attribution.speakerAt(spans.wordOf(word));
    }

    /** Tells whether too few of those who take part are known; of violence, it may be by persons unknown: "two men were killed in B". */
    private boolean isAlone(FoundTrigger found, Participants who, @Nullable String place) {
        boolean isViolent = VIOLENT.contains(found.type());
        if (found.isNominal() && found.carrier() == null) {
            boolean isDoneToSomebody = !who.suffers().isEmpty()
                    && (isViolent || doers.accusing(found).isPresent());
            return who.does().size() < (found.isMutual() ? 2 : 1) && !isDoneToSomebody;
        }
        return who.does().isEmpty() && who.suffers().isEmpty() && (place == null || !isViolent);
    }

    private boolean lacks(FoundTrigger found, Participants who, @Nullable String place) {
        List<String> needs = found.trigger().needs();
        return (needs.contains("actor") && who.does().isEmpty())
                || (needs.contains("recipient") && who.suffers().isEmpty())
                || (needs.contains("person") && !isAboutPerson(who))
                || (needs.contains("people") && !isDoneToPeople(who))
                || (needs.contains("place") && place == null);
    }

    private boolean isAboutPerson(Participants who) {
        return Stream.of(who.does(), who.suffers())
                .flatMap(Collection::stream)
                .flatMap(party -> cast.actor(party.actor()).stream())
                .anyMatch(a -> a.kind() == ActorKind.PERSON);
    }

    /** "beat a student", "beat protesters", but "beat the Bears". */
    private boolean isDoneToPeople(Participants who) {
        return who.suffers().stream()
                .flatMap(party -> cast.actor(party.actor()).stream())
                .anyMatch(a -> a.kind() == ActorKind.PERSON
                        || (a.kind() == ActorKind.GROUP
                                && Character.isLowerCase(
                                        a.name().charAt(a.name().lastIndexOf(' ') + 1))));
    }

    private Modality modality(FoundTrigger found, EventType type, boolean isAlone, EventTime date) {
        Modality read = notYet(modality.read(clauses, found.word()), date);
        boolean isReal = read == Modality.HAPPENED || read == Modality.ONGOING;
        if (isReal && isAlleged(found, type)) {
            read = Modality.HYPOTHETICAL;
        }
        boolean isKnown = type.isPlover()
                ? isAlone && isKnownTalk(found) && isDefinite(found.word())
                : Particulars.isPresupposed(clauses, found.word());
        return isKnown && (read == Modality.HYPOTHETICAL || read == Modality.DENIED) ? Modality.HAPPENED : read;
    }

    /** What is dated after the article has not happened, whatever its tense: "he flies to B on Thursday". */
    private Modality notYet(Modality read, EventTime date) {
        LocalDate start = date.startDate();
        boolean isFuture = today != null && start != null && start.isAfter(today);
        return isFuture && (read == Modality.HAPPENED || read == Modality.ONGOING) ? Modality.PLANNED : read;
    }

    /** What has not happened, of which nobody is said to take part, tells nothing. */
    private boolean isIdle(FoundTrigger found, EventType type, Modality real) {
        boolean isUnreal = real == Modality.HYPOTHETICAL
                || real == Modality.DENIED
                || (real == Modality.PLANNED && !found.isNominal());
        return isUnreal && !isFoiled(found) && !(real == Modality.HYPOTHETICAL && isAlleged(found, type));
    }

    /** "a camp had been attacked": to something that is no party, by persons unknown, and done. */
    private boolean isSuffered(FoundTrigger found) {
        IndexedWord verb = found.word();
        Governor up = clauses.governor(verb);
        return found.type().equals("ASSAULT")
                && Clauses.isVerb(verb)
                && (up == null || !up.is("amod"))
                && types.others().verbs(Clauses.lemma(verb)).stream()
                        .anyMatch(other -> other.type().equals("VIOLENCE"))
                && clauses.isPassive(verb)
                && !clauses.objects(verb).isEmpty()
                && modality.read(clauses, verb) == Modality.HAPPENED;
    }

    /**
     * "the nuclear talks", "talks on fishing", "the talks in B", "the third round of the talks": which talks they are is said
     * or well known, though not who talks.
     */
    private boolean isKnownTalk(FoundTrigger found) {
        IndexedWord noun = found.word();
        if (!found.isNominal()
                || !found.isTalk()
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
        Governor up = clauses.governor(noun);
        boolean areHeldInRounds =
                up != null && up.is("nmod:of") && rounds.contains(Clauses.lemma(up.word())) && isDefinite(noun);
        return isOnTopic
                || areHeldInRounds
                || Stream.of("nmod:in", "nmod:at", "compound")
                        .flatMap(relation -> clauses.exactly(noun, relation).stream())
                        .anyMatch(w -> places.at(w).isPresent());
    }

    /** "the nuclear talks were suspended on Friday": they have gone on for some time then. */
    private boolean goesOnFor(FoundTrigger found) {
        IndexedWord noun = found.word();
        Governor up = clauses.governor(noun);
        boolean isHeld = up != null && up.is("obj", "nsubj:pass", "nsubj") && held.contains(Clauses.lemma(up.word()));
        return !isHeld
                && noun.tag().equals("NNS")
                && isKnownTalk(found)
                && Stream.of("nmod", "compound", "amod")
                        .flatMap(relation -> clauses.children(noun, relation).stream())
                        .noneMatch(w -> "DATE".equals(w.ner()));
    }

    private boolean isDefinite(IndexedWord noun) {
        return clauses.children(noun, "det").stream()
                .anyMatch(d -> Set.of("the", "these", "those").contains(Clauses.lemma(d)));
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
    private boolean isAlleged(FoundTrigger found, EventType type) {
        Governor up = clauses.governor(found.word());
        if (up == null || type.isPlover()) {
            return false;
        }
        String above = Clauses.lemma(up.word());
        return up.is("compound")
                ? alleging.contains(above)
                : up.relation().matches("(obl|nmod|advcl|acl)(:(of|for|with|over|on|in))?")
                        && (Clauses.isVerb(up.word())
                                ? suspected.contains(above)
                                : NounDoers.SUSPICIONS.contains(above));
    }

    /** "ways to help", "we would support reform": cooperation that is merely thought of, and lacks one of its sides. */
    private boolean isVague(FoundTrigger found, EventType type, Modality real, Participants who) {
        IndexedWord word = found.word();
        boolean isUnreal = real == Modality.HYPOTHETICAL || real == Modality.PLANNED;
        if (found.isMutual() && type.code().equals("COOPERATE") && (isUnreal || real == Modality.ONGOING)) {
            List<Actor> sides = who.does().stream()
                    .flatMap(party -> cast.actor(party.actor()).stream())
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
        boolean isNobodys =
                who.does().isEmpty() && clauses.exactly(word, "nsubj").isEmpty();
        if (isNobodys && found.isSpoken() && Clauses.isVerb(word) && !clauses.isPassive(word)) {
            return true; // "ways to thank them"
        }
        return VAGUE.contains(type.code())
                && (isNobodys
                        || (real == Modality.HYPOTHETICAL
                                && !found.isMutual()
                                && who.suffers().isEmpty()));
    }

    /** "our partners", "the international community" */
    private boolean isUnspecific(Actor actor) {
        String name = actor.name();
        return actor.kind() == ActorKind.GROUP
                && name.equals(name.toLowerCase(Locale.ROOT))
                && unspecific.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** What the ontology says of it: the mode, the CAMEO code and the contexts. */
    private record Coding(@Nullable String mode, @Nullable String cameo, List<String> contexts) {}

    private Coding code(FoundTrigger found, EventType type) {
        Trigger trigger = found.trigger();
        String mode = trigger.mode();
        String cameo = trigger.cameo() == null ? type.cameo() : trigger.cameo();
        TreeSet<String> contexts = new TreeSet<>(trigger.contexts());
        ContentRule rule = mode != null && trigger.cameo() != null ? null : rule(type, found);
        if (rule != null) {
            mode = mode == null ? rule.mode() : mode;
            cameo = narrowed(trigger.cameo(), cameo, rule.cameo());
            contexts.addAll(rule.contexts());
        }
        contexts.addAll(cues.in(
                clauses.subtree(found.head(), 4).stream().map(Clauses::lemma).toList()));
        return new Coding(mode, cameo, List.copyOf(contexts));
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

    private static double confidence(FoundTrigger found, Participants who, Modality modality) {
        double confidence = 0.55;
        confidence += Math.min(found.specificity(), 3) * 0.05;
        confidence += who.does().isEmpty() ? -0.15 : 0.1;
        confidence += who.suffers().isEmpty() && !found.isMutual() ? 0 : 0.05;
        confidence += who.does().stream().allMatch(Party::isDirect) ? 0.05 : 0;
        confidence -= found.isNominal() && found.carrier() == null ? 0.15 : 0;
        confidence -= modality == Modality.HAPPENED || modality == Modality.ONGOING ? 0 : 0.2;
        return Math.round(Math.max(0.05, Math.min(0.95, confidence)) * 100) / 100.0;
    }
}
