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
import io.dateline.ontology.ModalityLexicon;
import io.dateline.ontology.Wars;
import io.dateline.ontology.WordClasses;
import io.dateline.ontology.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds events by the triggers of the ontology files. Safe for use by several threads. */
public final class EventExtractor {
    private final EventDating dating;
    private final EventTypes types = EventTypes.load();
    private final ModalityLexicon modality = ModalityLexicon.load();
    private final WordClasses classes = WordClasses.load();
    private final GraphMender mender = new GraphMender(classes, World.load().people());
    private final ContextCues cues = ContextCues.load();
    private final EventAnaphors anaphors = EventAnaphors.load();
    private final Wars wars = Wars.load();
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
                    anaphora,
                    classes,
                    wars,
                    article.article().documentDate(),
                    article.article().text());
            Map<IndexedWord, Event> told = new LinkedHashMap<>();
            Absorption absorption = new Absorption(types, clauses, finder);
            for (FoundTrigger found : absorption.triggers()) {
                Optional<Event> event = reader.read(found, id(events, told));
                if (event.isEmpty()) {
                    absorption.spare(found).ifPresent(noun -> reader.read(noun, id(events, told))
                            .ifPresent(e -> told.put(noun.word(), e)));
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
}
