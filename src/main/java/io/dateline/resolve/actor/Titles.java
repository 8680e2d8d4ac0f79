package io.dateline.resolve.actor;

import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import java.util.Set;
import java.util.function.Predicate;

/** Words of respect and function before a name. */
final class Titles {
    private static final Set<String> RESPECT = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady", "madam");

    private Titles() {}

    /** Returns what tells whether a word in lower case is one. */
    static Predicate<String> of(PeopleWords people) {
        return word -> RESPECT.contains(word)
                || people.role(word)
                        .map(RoleWord::kind)
                        .filter(kind -> kind != RoleWord.Kind.KIN)
                        .isPresent();
    }
}
