package io.dateline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is who and which reports are one event, over a set of articles: a pure function of that set and of the {@linkplain
 * Ruling rulings} of persons.
 *
 * @param articles by article id, what was decided for it
 * @param decisions one for each actor, event or statement that reports were merged into, in the order of their targets
 * @param links between events, in order
 * @param disputes by global id of an event, what its reports disagree on: {@code date}, {@code place}, {@code amount},
 *     {@code modality}
 * @param names by global id, the names that persons gave
 * @param wikidata by global id, the item of an actor known to the reference files
 * @param countries by ISO 3166-1 alpha-3 code, the English name of every country that an actor or place belongs to
 */
public record Resolution(
        SortedMap<String, ArticleResolution> articles,
        List<MergeDecision> decisions,
        List<EventLink> links,
        SortedMap<String, SortedSet<String>> disputes,
        SortedMap<String, String> names,
        SortedMap<String, String> wikidata,
        SortedMap<String, String> countries) {
    public Resolution {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        decisions = List.copyOf(decisions);
        links = List.copyOf(links);
        SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
        disputes.forEach((id, what) -> sorted.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(what))));
        disputes = Collections.unmodifiableSortedMap(sorted);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        wikidata = Collections.unmodifiableSortedMap(new TreeMap<>(wikidata));
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
    }

    /** Returns what was decided for an article. */
    public ArticleResolution of(String articleId) {
        ArticleResolution found = articles.get(articleId);
        if (found == null) {
            throw new IllegalArgumentException("the article '%s' was not among those resolved".formatted(articleId));
        }
        return found;
    }

    /** Returns the decisions by the id of what was merged. */
    public Map<String, MergeDecision> decisionsByTarget() {
        Map<String, MergeDecision> byTarget = new TreeMap<>();
        decisions.forEach(decision -> byTarget.put(decision.target(), decision));
        return byTarget;
    }
}
