package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.RoleWord.Gender;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor of the article while it is being resolved. */
final class Entity {
    final ActorKind kind;
    String name;
    /** Whether a name, rather than a description, is known. */
    final boolean named;

    @Nullable String country;

    @Nullable String sector;

    @Nullable Gender gender;

    boolean plural;

    /** How many people of a group the text tells of: "nine"; or "". */
    String number = "";

    /** What the text calls somebody of whom it gives no name. */
    @Nullable RoleWord described;

    /** The words by which the text describes a body that it names: "firm". */
    final Set<String> heads = new HashSet<>(2);

    final List<Held> roles = new ArrayList<>();

    /** An office or function that somebody has. */
    record Held(RoleWord word, String text, @Nullable Entity of, boolean past) {}

    Entity(ActorKind kind, String name, boolean named) {
        this.kind = kind;
        this.name = name;
        this.named = named;
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    void hold(RoleWord word, String text, @Nullable Entity of, boolean past) {
        for (int i = 0; i < roles.size(); i++) {
            Held held = roles.get(i);
            if (held.text().equalsIgnoreCase(text) && (held.of() == null || of == null || held.of() == of)) {
                if (held.of() == null && of != null) {
                    roles.set(i, new Held(held.word(), held.text(), of, held.past()));
                }
                return;
            }
        }
        roles.add(new Held(word, text, of, past));
    }
}
