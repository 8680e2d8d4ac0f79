package io.dateline.query;

import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An event as a timeline shows it.
 *
 * @param id id of the event
 * @param when its date
 * @param summary what happened, in a sentence
 * @param who those who did it
 * @param toWhom those it was done to
 * @param place where
 * @param type event type
 * @param mode mode of that type
 * @param confidence from 0 to 1
 * @param articleCount how many articles report it
 * @param sourceCount how many outlets do
 * @param articles their ids, in the order of publication
 * @param disputed whether they contradict each other
 * @param evidence its best report
 */
public record EventRow(
        String id,
        EventTime when,
        String summary,
        List<Party> who,
        List<Party> toWhom,
        @Nullable String place,
        Modality modality,
        String type,
        @Nullable String mode,
        double confidence,
        int articleCount,
        int sourceCount,
        List<String> articles,
        boolean disputed,
        @Nullable Evidence evidence) {
    public EventRow {
        who = List.copyOf(who);
        toWhom = List.copyOf(toWhom);
        articles = List.copyOf(articles);
    }

    static EventRow of(Record row) {
        return new EventRow(
                row.get("event").asString(),
                When.of(row),
                row.get("summary").asString(),
                Question.parties(row, "whoIds", "who"),
                Question.parties(row, "toWhomIds", "toWhom"),
                row.get("place").asString(null),
                Modality.valueOf(row.get("modality").asString()),
                row.get("type").asString(),
                row.get("mode").asString(null),
                row.get("confidence").asDouble(),
                row.get("articleCount").asInt(),
                row.get("sourceCount").asInt(),
                row.get("articles").asList(Value::asString),
                row.get("disputed").asBoolean(),
                Question.evidence(row));
    }
}
