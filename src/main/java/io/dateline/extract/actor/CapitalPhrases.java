package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.Countries;
import io.dateline.ontology.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds "the Kenyan capital", "Kenya's capital": a town that is not called by its name. */
final class CapitalPhrases {
    private static final Set<MentionType> OF_COUNTRY = Set.of(MentionType.NATIONALITY, MentionType.COUNTRY);

    private CapitalPhrases() {}

    /** Returns the mentions of one sentence, each resolved to its place. */
    static List<Found> find(
            SentenceView s, String article, List<Found> names, Countries countries, NameResolver resolver) {
        List<Found> found = new ArrayList<>();
        for (int i = 2; i <= s.size(); i++) {
            if (!s.lower(i).equals("capital")
                    || !s.tag(i).equals("NN")
                    || s.tag(i + 1).startsWith("NN")) {
                continue;
            }
            int head = i;
            int before = s.tag(i - 1).equals("POS") ? i - 2 : i - 1;
            names.stream()
                    .filter(name -> name.last == before && OF_COUNTRY.contains(name.type))
                    .findFirst()
                    .ifPresent(name -> country(name, countries).ifPresent(country -> {
                        Found capital =
                                new Found(s, article, name.first, head, head, MentionType.PLACE, MentionForm.NOMINAL);
                        capital.spot = resolver.town(country.capitals().get(0), country.code());
                        found.add(capital);
                    }));
        }
        return found;
    }

    /** Returns the country that a name leads to, if its capital is known. */
    private static Optional<Country> country(Found name, Countries countries) {
        return Optional.ofNullable(name.entry)
                .flatMap(entry -> Optional.ofNullable(entry.country()))
                .flatMap(countries::byCode)
                .filter(country -> !country.capitals().isEmpty());
    }
}
