package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.ResolvedArticle;
import io.dateline.resolve.ActorGold.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Global ids of actors: readable, of one cluster each, and stable when later articles come. */
class ActorIdsTest {
    private final Resolver resolver = new Resolver();

    @Test
    void anIdSaysWhoItIs() {
        Map<String, String> ids = ids(List.of(
                actor("a", "2021-06-01", ActorKind.PERSON, "Antony J. Blinken", "USA"),
                actor("b", "2021-06-01", ActorKind.PERSON, "Henrietta Q. Vance", null),
                actor("c", "2021-06-01", ActorKind.ORGANIZATION, "Ministry of Foreign Affairs", "POL"),
                actor("d", "2021-06-01", ActorKind.ORGANIZATION, "Nordlys Shipping Ltd.", "NOR"),
                actor("e", "2021-06-01", ActorKind.PERSON, "Johansen", null)));

        assertThat(ids)
                .containsEntry("a", "person:antony-blinken")
                .containsEntry("b", "person:henrietta-vance")
                .containsEntry("c", "organization:foreign-ministry:pol")
                .containsEntry("d", "organization:nordlys-shipping")
                .containsEntry("e", "person:johansen@e");
    }

    @Test
    void aNamesakeOfALaterDayLeavesTheEarlierOneItsId() {
        ArticleFacts first = actor("m", "2021-06-01", ActorKind.PERSON, "Peter Hallam", "GBR");
        ArticleFacts later = actor("a", "2021-06-09", ActorKind.PERSON, "Peter Hallam", "USA");

        assertThat(ids(List.of(first))).containsEntry("m", "person:peter-hallam");
        assertThat(ids(List.of(first, later)))
                .containsEntry("m", "person:peter-hallam")
                .containsEntry("a", "person:peter-hallam:usa");
    }

    @Test
    void whatComesLaterChangesNoIdOfAFullName() {
        for (Case given : ActorGold.cases()) {
            List<ArticleFacts> facts = new ArrayList<>(given.facts());
            facts.sort(java.util.Comparator.comparing(
                    record -> String.valueOf(record.article().documentDate())));
            Map<String, String> before = new TreeMap<>();
            for (int size = 1; size <= facts.size(); size++) {
                Map<String, String> now = fullNames(facts.subList(0, size));
                assertThat(now).as(given.name()).containsAllEntriesOf(before);
                before = now;
            }
        }
    }

    @Test
    void nothingOfTwoArticlesIsCalledAfterOne() {
        for (Case given : ActorGold.cases()) {
            Map<String, List<String>> articles = new TreeMap<>();
            for (ResolvedArticle article : resolver.resolve(given.facts()).articles()) {
                new java.util.TreeSet<>(article.resolution().ids().values())
                        .forEach(id -> articles.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(article.facts().article().id()));
            }
            assertThat(articles).as(given.name()).allSatisfy((id, in) -> {
                if (in.size() > 1) {
                    assertThat(id).doesNotContain("@");
                }
            });
        }
    }

    /** The ids of those whose name in the article has two words, by article and place in the record. */
    private Map<String, String> fullNames(List<ArticleFacts> facts) {
        Map<String, String> ids = new TreeMap<>();
        for (ResolvedArticle article : resolver.resolve(facts).articles()) {
            article.facts().actors().stream()
                    .filter(actor ->
                            actor.kind() == ActorKind.PERSON && actor.name().matches("\\p{Lu}\\S+ .*\\p{Lu}\\S+"))
                    .forEach(actor -> ids.put(
                            article.facts().article().id() + " " + actor.id(),
                            article.resolution().ids().get(actor.id())));
        }
        return ids;
    }

    private Map<String, String> ids(List<ArticleFacts> facts) {
        Map<String, String> ids = new TreeMap<>();
        for (ResolvedArticle article : resolver.resolve(facts).articles()) {
            ids.put(
                    article.facts().article().id(),
                    String.valueOf(article.resolution().ids().get("a1")));
        }
        return ids;
    }

    private static ArticleFacts actor(
            String article, String day, ActorKind kind, String name, @Nullable String country) {
        return FactsBuilder.article(article, name + " was there.")
                .published(day)
                .actor("a1", kind, name, country)
                .build();
    }
}
