package io.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param id identifier inside the record: {@code s1}, {@code s2} …
 * @param begin first UTF-16 code unit of what was said, without its quotation marks
 * @param end one past the last one
 * @param text the words
 * @param cue the word that reports it: "said"
 * @param speaker who said it
 * @param addressees ids of the actors spoken to
 * @param about ids of the actors and events it is about
 * @param event id of the event that saying it amounts to (a demand, a denial), if any
 * @param confidence from 0 to 1
 */
public record Statement(
        String id,
        int begin,
        int end,
        String text,
        StatementKind kind,
        @Nullable TextSpan cue,
        @Nullable Speaker speaker,
        List<String> addressees,
        List<String> about,
        EventTime date,
        @Nullable String event,
        double confidence) {
    public Statement {
        Objects.requireNonNull(id, "id");
        new TextSpan(begin, end, text);
        Objects.requireNonNull(kind, "kind");
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        Objects.requireNonNull(date, "date");
        Confidence.check(confidence);
    }

    /** Returns this statement as one that amounts to an event. */
    public Statement withEvent(String eventId) {
        return new Statement(id, begin, end, text, kind, cue, speaker, addressees, about, date, eventId, confidence);
    }

    /** Returns where the words stand. */
    public TextSpan span() {
        return new TextSpan(begin, end, text);
    }
}
