package io.dateline.model;

import java.util.List;

/**
 * Who is who and which reports are one event, over a set of articles.
 *
 * @param articles in the order of their ids
 * @param decisions one for each actor or event that reports of this set were merged into, in the order of their ids
 */
public record ResolvedFacts(List<ResolvedArticle> articles, List<MergeDecision> decisions) {
    public ResolvedFacts {
        articles = List.copyOf(articles);
        decisions = List.copyOf(decisions);
    }
}
