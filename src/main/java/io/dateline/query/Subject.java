package io.dateline.query;

import org.neo4j.driver.Record;

/**
 * An actor or event that a person rules about.
 *
 * @param name name of the actor, or the event in a sentence
 * @param kind Person, Organization, Country or Group; Event or Statement
 * @param mentionCount how many mentions or reports it has
 * @param articleCount in how many articles
 */
public record Subject(String id, String name, String kind, int mentionCount, int articleCount) {
    static Subject of(Record row) {
        return new Subject(
                row.get("id").asString(),
                row.get("name").asString(""),
                row.get("kind").asString(""),
                row.get("mentionCount").asInt(0),
                row.get("articleCount").asInt(0));
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(name, id);
    }
}
