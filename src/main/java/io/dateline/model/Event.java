package io.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as one place of an article tells it.
 *
 * @param id identifier: {@code e1} inside a record, {@link Ids#event global} once resolved
 * @param trigger the word or words that name it
 * @param type PLOVER event type, or a further one of the ontology files
 * @param mode PLOVER mode of that type
 * @param contexts PLOVER contexts, in upper case
 * @param cameo CAMEO code; a string, as leading zeros count
 * @param goldstein the code's value on GDELT's Goldstein scale, -10 to 10
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param actors ids of those who did it; a meeting without host lists everybody here
 * @param recipients ids of those it was done to
 * @param actorMentions ids of the mentions that name the actors here
 * @param recipientMentions ids of the mentions that name the recipients here
 * @param place id of the place where it happened
 * @param date when
 * @param amount a number that belongs to it: money, people, weapons
 * @param unit what the amount counts: {@code USD}, {@code killed}, {@code troops} …
 * @param attributedTo id of the actor who says so, where the article does not say it itself
 * @param respondsTo id of the event it answers
 * @param takesUp id of an earlier event of the article that these words tell of again: "the talks"
 * @param confidence from 0 to 1
 * @param rule name of the trigger entry that found it
 */
public record Event(
        String id,
        TextSpan trigger,
        String type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable Double goldstein,
        @Nullable Integer quadClass,
        Modality modality,
        List<String> actors,
        List<String> recipients,
        List<String> actorMentions,
        List<String> recipientMentions,
        @Nullable String place,
        EventTime date,
        @Nullable Double amount,
        @Nullable String unit,
        @Nullable String attributedTo,
        @Nullable String respondsTo,
        @Nullable String takesUp,
        double confidence,
        String rule) {
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(type, "type");
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(modality, "modality");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        actorMentions = List.copyOf(actorMentions);
        recipientMentions = List.copyOf(recipientMentions);
        Objects.requireNonNull(date, "date");
        Confidence.check(confidence);
        Objects.requireNonNull(rule, "rule");
    }

    /** Returns the id of the event that these words take up, its own if they take up none. */
    public String first() {
        return takesUp == null ? id : takesUp;
    }

    /**
     * Returns this event as done to others.
     *
     * @param others ids of actors
     * @param mentions ids of the mentions that name them
     */
    public Event withRecipients(List<String> others, List<String> mentions) {
        return new Event(
                id,
                trigger,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                quadClass,
                modality,
                actors,
                others,
                actorMentions,
                mentions,
                place,
                date,
                amount,
                unit,
                attributedTo,
                respondsTo,
                takesUp,
                confidence,
                rule);
    }

    /** Returns this event as an answer to another. */
    public Event withRespondsTo(String eventId) {
        return new Event(
                id,
                trigger,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                quadClass,
                modality,
                actors,
                recipients,
                actorMentions,
                recipientMentions,
                place,
                date,
                amount,
                unit,
                attributedTo,
                eventId,
                takesUp,
                confidence,
                rule);
    }
}
