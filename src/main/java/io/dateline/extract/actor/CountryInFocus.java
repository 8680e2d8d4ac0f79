package io.dateline.extract.actor;

import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which country an article, and a passage of it, is about. */
final class CountryInFocus {
    private static final Set<String> NEAR = Set.of("this", "that");
    private static final double MAIN_SHARE = 0.7;
    private static final int MUCH_NAMED = 4;

    private final NameResolver names;
    private final List<Found> before;

    CountryInFocus(NameResolver names, List<Found> before) {
        this.names = names;
        this.before = before;
    }

    /** The country that most names of countries so far are of, if one has that much weight. */
    @Nullable Entity mainCountry(int least) {
        Map<Entity, Integer> count = new LinkedHashMap<>();
        int total = 0;
        for (Found b : before) {
            if (b.isName() && b.entry != null && b.entry.country() != null && b.type != MentionType.ORGANIZATION) {
                count.merge(names.country(b.entry.country()), 1, Integer::sum);
                total++;
            }
        }
        for (Map.Entry<Entity, Integer> e : count.entrySet()) {
            if (e.getValue() >= Math.max(least, MAIN_SHARE * total)) {
                return e.getKey();
            }
        }
        return null;
    }

    /** The country that the sentences around speak of most; of equals the nearest. */
    @Nullable Entity recentCountry(Found f) {
        Map<Entity, Integer> count = new LinkedHashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            if (f.sentenceIndex() - b.sentenceIndex() > 2) {
                break;
            }
            if (b.isName()
                    && b.entry != null
                    && b.entry.kind() == GazetteerEntry.Kind.COUNTRY
                    && b.entry.country() != null) {
                count.merge(names.country(b.entry.country()), 1, Integer::sum);
            }
        }
        if (count.isEmpty()) {
            return mainCountry(1);
        }
        boolean near = NEAR.contains(f.sentence.lower(f.first));
        Map<Entity, Integer> whole = new HashMap<>();
        for (Found b : before) {
            if (b.isName() && b.entity != null && count.containsKey(b.entity)) {
                whole.merge(b.entity, 1, Integer::sum);
            }
        }
        Entity best = null;
        int most = 0;
        for (Map.Entry<Entity, Integer> e : count.entrySet()) {
            int article = near ? 0 : Math.min(MUCH_NAMED, whole.getOrDefault(e.getKey(), 0));
            int weight = 2 * e.getValue() + article;
            if (weight > most) {
                most = weight;
                best = e.getKey();
            }
        }
        return best;
    }
}
