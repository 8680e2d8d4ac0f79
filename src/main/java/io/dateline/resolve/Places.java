package io.dateline.resolve;

import io.dateline.model.Ids;
import io.dateline.model.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Global ids of places: of one name in one country there is one. A place of no known country is the one of that name, if
 * all articles know but one.
 */
final class Places {
    private final Clusters clusters;

    private Places(Clusters clusters) {
        this.clusters = clusters;
    }

    static Places of(Collection<Sketch> articles) {
        Map<Ref, String> ids = new HashMap<>();
        Map<String, SortedSet<String>> countries = new HashMap<>();
        for (Sketch article : articles) {
            for (Place place : article.places()) {
                if (place.country() != null) {
                    countries
                            .computeIfAbsent(Ids.slug(place.name()), name -> new TreeSet<>())
                            .add(place.country());
                }
            }
        }
        for (Sketch article : articles) {
            for (Place place : article.places()) {
                ids.put(new Ref(article.articleId(), place.id()), Ids.place(place.name(), country(place, countries)));
            }
        }
        return new Places(new Clusters(ids, Map.of()));
    }

    private static @Nullable String country(Place place, Map<String, SortedSet<String>> countries) {
        SortedSet<String> known = countries.getOrDefault(Ids.slug(place.name()), Collections.emptySortedSet());
        return place.country() == null && known.size() == 1 ? known.first() : place.country();
    }

    /** Returns the global id of a place of an article. */
    String idOf(String articleId, String id) {
        return clusters.idOf(articleId, id);
    }
}
