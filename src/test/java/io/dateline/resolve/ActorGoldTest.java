package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.ResolvedArticle;
import io.dateline.resolve.ActorGold.Case;
import io.dateline.resolve.ActorGold.Pair;
import io.dateline.resolve.ActorGold.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pairs of actors that are one, and pairs that are not: {@code resolve/actors.yaml}. */
class ActorGoldTest {
    private static final double PRECISION = 1.0;
    private static final double RECALL = 0.97;

    private final Resolver resolver = new Resolver();

    @Test
    void pairsAreJoinedAndKeptApart() {
        List<Pair> wrong = new ArrayList<>();
        List<Pair> missed = new ArrayList<>();
        int right = 0;
        for (Case given : ActorGold.cases()) {
            Map<String, Map<String, String>> ids = new TreeMap<>();
            for (ResolvedArticle article : resolver.resolve(given.facts()).articles()) {
                ids.put(article.facts().article().id(), article.resolution().ids());
            }
            for (Pair pair : given.pairs()) {
                boolean joined = idOf(pair.one(), ids).equals(idOf(pair.other(), ids));
                right += joined && pair.isOne() ? 1 : 0;
                if (joined && !pair.isOne()) {
                    wrong.add(pair);
                } else if (!joined && pair.isOne()) {
                    missed.add(pair);
                }
            }
        }

        assertThat((double) right / (right + wrong.size()))
                .as("precision; wrongly one: %s", wrong)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / (right + missed.size()))
                .as("recall; not joined: %s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static String idOf(Place place, Map<String, Map<String, String>> ids) {
        return String.valueOf(ids.getOrDefault(place.article(), Map.of()).get(place.id()));
    }
}
