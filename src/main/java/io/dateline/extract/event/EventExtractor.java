package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.TimeLayer;
import io.dateline.model.Event;
import io.dateline.ontology.ContextCues;
import io.dateline.ontology.Countries;
import io.dateline.ontology.EventAnaphors;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Frame;
import io.dateline.ontology.ModalityLexicon;
import io.dateline.ontology.WordClasses;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds events by the triggers of the ontology files. Safe for use by several threads. */
public final class EventExtractor {
    private static final String HANDSHAKE = "consult/shake-hands";

    private final EventDating dating;
    private final EventTypes types = EventTypes.load();
    private final ModalityLexicon modality = ModalityLexicon.load();
    private final WordClasses classes = WordClasses.load();
    private final GraphMender mender = new GraphMender(classes, World.load().people());
    private final ContextCues cues = ContextCues.load();
    private final EventAnaphors anaphors = EventAnaphors.load();
    private final Countries countries = World.load().countries();

    /** Loads the ontology files. */
    public EventExtractor(EventDating dating) {
        this.dating = dating;
    }

    /** Returns the article's events. */
    public EventLayer extract(AnnotatedArticle article, ActorLayer actors, TimeLayer times, StatementLayer statements) {
        Cast cast = new Cast(actors, countries);
        Parties parties = new Parties(cast, classes);
        int lead = article.sentences().stream()
                .filter(s -> !s.headline())
                .mapToInt(AnnotatedSentence::index)
                .findFirst()
                .orElse(0);
        EventAnaphora anaphora = new EventAnaphora(
                anaphors, classes, cast, parties, lead, article.sentences().size());
        List<Event> events = new ArrayList<>();
        for (AnnotatedSentence sentence : article.sentences()) {
            if (sentence.graph().isEmpty()) {
                continue;
            }
            Clauses clauses = new Clauses(sentence, mender.mend(sentence), sentence.index() == lead);
            TriggerFinder finder = new TriggerFinder(types, modality, classes, clauses, parties);
            EventReader reader = new EventReader(
                    types,
                    cues,
                    new ModalityReader(modality),
                    clauses,
                    finder,
                    parties,
                    cast,
                    (word) -> dating.date(article, times, sentence.index(), word.index()),
                    statements,
                    classes,
                    article.article().documentDate(),
                    article.article().text());
            Map<IndexedWord, Event> told = new LinkedHashMap<>();
            Map<IndexedWord, FoundTrigger> spare = new LinkedHashMap<>();
            for (FoundTrigger found : withoutRepeats(clauses, finder, spare)) {
                Optional<Event> event = reader.read(found, id(events, told));
                FoundTrigger noun = spare.get(found.word());
                if (event.isEmpty() && noun != null) {
                    reader.read(noun, id(events, told)).ifPresent(e -> told.put(noun.word(), e));
                }
                event.or(() -> alternative(found, id(events, told), reader, finder))
                        .ifPresent(e -> told.put(found.word(), e));
            }
            anaphora.tell(told.values(), clauses);
            reader.takeUp(told, anaphora, events.size());
            told.values().stream()
                    .sorted(Comparator.comparingInt(event -> event.trigger().begin()))
                    .forEach(events::add);
            anaphora.tell(told.values(), clauses);
        }
        return new EventLayer(events, cast.after(events));
    }

    private static String id(List<Event> before, Map<IndexedWord, Event> told) {
        return "e" + (before.size() + told.size() + 1);
    }

    private static Optional<Event> alternative(
            FoundTrigger found, String id, EventReader reader, TriggerFinder finder) {
        return finder.alternatives(found.word()).stream()
                .filter(other -> !other.trigger().rule().equals(found.trigger().rule()))
                .flatMap(other -> reader.read(other, id).stream())
                .findFirst();
    }

    /**
     * Returns the triggers of a sentence, each event once: a light verb goes with its noun, a demand with its content.
     *
     * @param spare takes, by their verbs, the nouns of which a verb says the same, should the verb tell nothing: "the talks concluded"
     */
    private List<FoundTrigger> withoutRepeats(
            Clauses clauses, TriggerFinder finder, Map<IndexedWord, FoundTrigger> spare) {
        List<FoundTrigger> all =
                clauses.words().stream().flatMap(w -> finder.at(w).stream()).toList();
        Set<IndexedWord> absorbed = new LinkedHashSet<>();
        for (FoundTrigger found : all) {
            if (absorbed.contains(found.word())) {
                continue;
            }
            IndexedWord carrier = found.carrier();
            if (carrier != null) {
                finder.at(carrier).ifPresent(verb -> {
                    boolean isOutdone = !isPlover(verb) && isPlover(found);
                    boolean isOneWithNoun = !isOutdone
                            && !isNamedOccasion(found)
                            && (!verb.trigger().object().isEmpty()
                                    || (verb.trigger()
                                                    .type()
                                                    .equals(found.trigger().type())
                                            && !isEarlier(clauses, found.word())
                                            && !isMetThere(clauses, found))
                                    || absorbs(verb, found));
                    if (isOneWithNoun) {
                        absorbed.add(found.word());
                    } else if ((verb.specificity() == 0 || isOutdone)
                            && clauses.objects(carrier).contains(found.word())) {
                        absorbed.add(carrier);
                    }
                });
            }
            if (!found.trigger().object().isEmpty() && !found.isNominal()) {
                clauses.objects(found.word()).stream()
                        .flatMap(o -> finder.core(o).stream())
                        .filter(w -> isPlover(found)
                                || (isOneWith(found, w, finder)
                                        // "settled the lawsuit", but "the lawsuit was settled"
                                        && (w.index() > found.word().index() || finder.isLight(found.word()))))
                        .filter(w -> finder.at(w)
                                .filter(EventExtractor::isNamedOccasion)
                                .isEmpty())
                        .forEach(w -> {
                            absorbed.add(w);
                            finder.at(w)
                                    .filter(noun -> noun.isNominal() && isTalk(noun))
                                    .ifPresent(noun -> spare.put(found.word(), noun));
                        });
            }
            if (!isPlover(found) && found.isNominal()) {
                Clauses.Governor up = clauses.governor(found.word());
                boolean isOfSameType = up != null
                        && finder.at(up.word())
                                .filter(above -> above.trigger()
                                        .type()
                                        .equals(found.trigger().type()))
                                .isPresent();
                boolean isOtherName = up != null && up.is("appos", "dep"); // "the World Cup (WC)"
                if (up != null && isOfSameType && (isOtherName || !isNamedOccasion(found)) && !up.is("obl", "nmod")) {
                    // "a fire broke out": the fire; "suffered an injury": the suffering; but "a blast shattered
                    // windows"
                    if (!up.is("nsubj")) {
                        absorbed.add(found.word());
                    } else if (finder.merelyOccurs(up.word(), true)) {
                        absorbed.add(up.word());
                    }
                }
            }
            if (found.trigger().rule().equals(HANDSHAKE)
                    && all.stream()
                            .anyMatch(other -> !other.word().equals(found.word())
                                    && other.trigger().type().equals("CONSULT")
                                    && other.trigger().frame() == Frame.MUTUAL)) {
                absorbed.add(found.word()); // "shook hands and talked": the handshake is of the talks
            }
            if (found.trigger().type().equals("CONSULT")
                    && found.trigger().frame() == Frame.MUTUAL
                    && !found.isNominal()) {
                clauses.purposes(found.word()).stream()
                        .filter(w -> finder.at(w)
                                .filter(t -> t.trigger().type().equals("CONSULT")
                                        && t.trigger().frame() == Frame.MUTUAL)
                                .isPresent())
                        .forEach(absorbed::add); // "met B to discuss trade": one meeting
            }
            for (IndexedWord content : found.contents()) {
                for (IndexedWord inner : finder.core(content)) {
                    finder.at(inner).filter(t -> absorbs(found, t)).ifPresent(t -> absorbed.add(inner));
                }
            }
        }
        return all.stream().filter(f -> !absorbed.contains(f.word())).toList();
    }

    /** "hosted the Olympics": the Olympics are more than their hosting. */
    private static boolean isNamedOccasion(FoundTrigger found) {
        return found.isNominal()
                && Character.isUpperCase(found.word().word().charAt(0))
                && found.trigger().type().equals("OCCASION");
    }

    /** "arrived after meetings in Berlin": two events. */
    private static boolean isEarlier(Clauses clauses, IndexedWord noun) {
        Clauses.Governor up = clauses.governor(noun);
        return up != null && up.is("obl:after", "obl:from", "obl:following", "nmod:after", "nmod:following");
    }

    private static boolean isTalk(FoundTrigger found) {
        return found.trigger().type().equals("CONSULT") && found.trigger().frame() == Frame.MUTUAL;
    }

    /** "flew to Berlin for talks with A": the journey and the talks. */
    private static boolean isMetThere(Clauses clauses, FoundTrigger noun) {
        Clauses.Governor up = clauses.governor(noun.word());
        return up != null
                && up.is("obl", "nmod")
                && noun.trigger().frame() == Frame.MUTUAL
                && !clauses.behind(noun.word(), "with").isEmpty();
    }

    /** "released a statement", "suffered burns"; to put out a fire is another thing than the fire. */
    private boolean isOneWith(FoundTrigger verb, IndexedWord object, TriggerFinder finder) {
        return finder.at(object)
                .filter(inner -> inner.trigger().type().equals(verb.trigger().type())
                        || (!isPlover(inner) && finder.isLight(verb.word())))
                .isPresent();
    }

    private boolean isPlover(FoundTrigger found) {
        return types.isPlover(found.trigger().type());
    }

    private boolean absorbs(FoundTrigger outer, FoundTrigger inner) {
        return types.type(outer.trigger().type())
                .filter(t -> t.absorbs().contains(inner.trigger().type()))
                .isPresent();
    }
}
