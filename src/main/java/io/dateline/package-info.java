/** Dateline: news articles in, an event-timeline knowledge graph out. */
@org.jspecify.annotations.NullMarked
package io.dateline;
