package io.dateline.graph;

import java.util.Objects;

/**
 * Actors that the users of a graph know of and the program does not: a file, kept in the graph, so that everyone who derives
 * the graph derives it from the same.
 *
 * @param name of the file
 * @param content of the file
 */
public record OwnActors(String name, String content) {
    public OwnActors {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
