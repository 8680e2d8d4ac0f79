package io.dateline.query;

/**
 * An actor in a row.
 *
 * @param id id of the actor
 * @param name its name
 */
public record Party(String id, String name) {}
