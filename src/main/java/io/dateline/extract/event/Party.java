package io.dateline.extract.event;

/**
 * Somebody who takes part in an event.
 *
 * @param actor id of the actor
 * @param mention id of the mention that names it there
 * @param isDirect whether the words in the party's place name it themselves, and do not merely belong to it
 */
record Party(String actor, String mention, boolean isDirect) {}
