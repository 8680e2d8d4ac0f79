package io.dateline.resolve;

import io.dateline.model.ActorKind;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.Role;
import io.dateline.model.StatementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What resolution needs of an article: a tenth of its facts, so that those of very many fit into memory. Made by {@link
 * Sketcher}.
 *
 * @param source name of the outlet
 * @param contentHash of the text
 * @param shingles hashes of the text's runs of words, sorted, each once: what near copies are told by
 * @param words hashes of the stems of the title's and the text's telling words, sorted, each once
 * @param places as extracted
 */
public record Sketch(
        String articleId,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate date,
        @Nullable Instant published,
        String contentHash,
        int[] shingles,
        int[] words,
        List<Who> actors,
        List<Place> places,
        List<What> events,
        List<Said> statements) {
    public Sketch {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }

    /**
     * An actor of the article.
     *
     * @param id inside the record
     * @param names the words of its mentions that are names, each once, sorted
     * @param descriptions the words of its other mentions but pronouns, each once, sorted
     * @param begins where its mentions begin, in order
     */
    public record Who(
            String id,
            String name,
            ActorKind kind,
            @Nullable String country,
            @Nullable String sector,
            List<Role> roles,
            SortedSet<String> names,
            SortedSet<String> descriptions,
            List<Integer> begins) {}

    /**
     * An event of the article.
     *
     * @param id inside the record
     * @param sentence number of its sentence in the article
     * @param heading whether that is a heading
     * @param trigger the words that name it
     * @param actors ids inside the record, as are recipients, place and attributedTo
     * @param takesUp id inside the record of the earlier event that it tells of again
     * @param definite whether it is told of as something known: "the meeting", "this attack"
     * @param many whether it is told of as several such things, or of those it came to: "the attacks", "those arrested"
     * @param other whether it is told of as one besides those told of before: "another judge sentenced", "separately"
     * @param list whether it says no more than that a list follows: "named the following"
     * @param words the stems of the telling words of its sentence, in lower case, sorted
     * @param object those of the words that follow the trigger up to the end of the clause
     */
    public record What(
            String id,
            int begin,
            int sentence,
            boolean heading,
            String trigger,
            String type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String cameo,
            Modality modality,
            List<String> actors,
            List<String> recipients,
            @Nullable String place,
            EventTime date,
            @Nullable Double amount,
            @Nullable String unit,
            @Nullable String attributedTo,
            @Nullable String takesUp,
            double confidence,
            String rule,
            boolean definite,
            boolean many,
            boolean other,
            boolean list,
            SortedSet<String> words,
            SortedSet<String> object) {
        /** Returns the id of the event that it tells of again, its own if of none. */
        String first() {
            return takesUp == null ? id : takesUp;
        }
    }

    /**
     * A statement of the article.
     *
     * @param id inside the record
     * @param speaker id inside the record
     * @param words all words in their order, in lower case, without accents and punctuation
     * @param event id inside the record of the event that saying it amounts to
     */
    public record Said(
            String id,
            int begin,
            StatementKind kind,
            @Nullable String speaker,
            EventTime date,
            List<String> words,
            @Nullable String event,
            @Nullable String cue) {}
}
