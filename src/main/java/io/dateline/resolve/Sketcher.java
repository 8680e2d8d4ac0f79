package io.dateline.resolve;

import io.dateline.model.Actor;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.Ids;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.SentenceSpan;
import io.dateline.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes sketches of facts. Words that occur in many articles are kept once. Not safe for use by several threads. */
public final class Sketcher {
    private static final int SHINGLE = 5;

    private final Set<String> functionWords = Words.load("/resolve/function-words.txt");
    private final Map<String, String> words = new HashMap<>();

    /** Returns the sketch of an article. */
    public Sketch of(ArticleFacts facts) {
        Article article = facts.article();
        return new Sketch(
                article.id(),
                article.url(),
                article.outlet(),
                article.documentDate(),
                article.published(),
                Ids.contentHash(article.text()),
                shingles(article.text()),
                facts.actors().stream().map(actor -> who(actor, facts)).toList(),
                facts.places(),
                facts.events().stream().map(event -> what(event, facts)).toList(),
                facts.statements().stream().map(this::said).toList());
    }

    private Sketch.Who who(Actor actor, ArticleFacts facts) {
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> descriptions = new TreeSet<>();
        List<Integer> begins = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            if (!actor.id().equals(mention.actor())) {
                continue;
            }
            begins.add(mention.begin());
            if (mention.form() == MentionForm.NAME) {
                names.add(shared(mention.text()));
            } else if (mention.form() == MentionForm.NOMINAL) {
                descriptions.add(shared(mention.text()));
            }
        }
        return new Sketch.Who(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.roles(),
                names,
                descriptions,
                List.copyOf(begins));
    }

    private Sketch.What what(Event event, ArticleFacts facts) {
        return new Sketch.What(
                event.id(),
                event.trigger().begin(),
                shared(event.trigger().text()),
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.modality(),
                event.actors(),
                event.recipients(),
                event.place(),
                event.date(),
                event.amount(),
                event.unit(),
                event.attributedTo(),
                event.confidence(),
                shared(event.rule()),
                tellingWords(sentenceAt(event.trigger().begin(), facts)));
    }

    private Sketch.Said said(Statement statement) {
        return new Sketch.Said(
                statement.id(),
                statement.begin(),
                statement.kind(),
                statement.speaker() == null ? null : statement.speaker().actor(),
                statement.date(),
                words(statement.text()),
                statement.event(),
                statement.cue() == null ? null : shared(statement.cue().text()));
    }

    private static String sentenceAt(int offset, ArticleFacts facts) {
        for (SentenceSpan sentence : facts.sentences()) {
            if (sentence.begin() <= offset && offset < sentence.end()) {
                return facts.article().text().substring(sentence.begin(), sentence.end());
            }
        }
        return "";
    }

    private SortedSet<String> tellingWords(String text) {
        SortedSet<String> telling = new TreeSet<>(words(text));
        telling.removeIf(word -> word.length() < 3 || functionWords.contains(word));
        return telling;
    }

    private List<String> words(String text) {
        String slug = Ids.slug(text);
        return slug.isEmpty()
                ? List.of()
                : Arrays.stream(slug.split("-")).map(this::shared).toList();
    }

    private int[] shingles(String text) {
        List<String> all = words(text);
        return all.size() < SHINGLE
                ? new int[] {all.hashCode()}
                : java.util.stream.IntStream.rangeClosed(0, all.size() - SHINGLE)
                        .map(i -> all.subList(i, i + SHINGLE).hashCode())
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private String shared(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
