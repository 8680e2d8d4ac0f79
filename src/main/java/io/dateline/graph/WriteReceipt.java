package io.dateline.graph;

/**
 * What writing came to.
 *
 * @param created articles that are new in the graph
 * @param changed articles that the graph held, with another text or resolved otherwise
 * @param removed articles that are gone
 */
public record WriteReceipt(int created, int changed, int removed) {}
