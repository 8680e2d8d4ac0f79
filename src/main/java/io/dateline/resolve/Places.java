package io.dateline.resolve;

import io.dateline.model.Ids;
import io.dateline.model.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Global ids of places: of one name in one country there is one. */
final class Places {
    private final Map<Ref, String> ids = new HashMap<>();

    private Places() {}

    static Places of(Collection<Sketch> articles) {
        Places places = new Places();
        for (Sketch article : articles) {
            for (Place place : article.places()) {
                places.ids.put(new Ref(article.articleId(), place.id()), Ids.place(place.name(), place.country()));
            }
        }
        return places;
    }

    /** Returns the global id of a place of an article. */
    String idOf(String articleId, String id) {
        return new Clusters(ids, Map.of()).idOf(articleId, id);
    }
}
