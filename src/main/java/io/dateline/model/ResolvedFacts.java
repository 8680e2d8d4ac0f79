package io.dateline.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who is who and which reports are one event, over a set of articles.
 *
 * @param articles in the order of their ids
 * @param resolution what was decided about them
 */
public record ResolvedFacts(List<ResolvedArticle> articles, Resolution resolution) {
    public ResolvedFacts {
        articles = List.copyOf(articles);
        Objects.requireNonNull(resolution, "resolution");
    }

    /** Returns facts with the ids that were decided for them. */
    public static ResolvedFacts of(Collection<ArticleFacts> facts, Resolution resolution) {
        return new ResolvedFacts(
                facts.stream()
                        .sorted(Comparator.comparing(record -> record.article().id()))
                        .map(record -> ResolvedArticle.of(record, resolution))
                        .toList(),
                resolution);
    }

    /** Returns why reports were merged, one for each actor or event, in the order of their ids. */
    public List<MergeDecision> decisions() {
        return resolution.decisions();
    }
}
