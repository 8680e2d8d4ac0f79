package io.dateline.extract.actor;

import io.dateline.ontology.GroupWord;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.World;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the words of a name say of it. */
final class NameShapes {
    private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.");
    private static final Pattern GENERATION = Pattern.compile("[JS]r\\.?|II|III|IV");

    private final World world;

    NameShapes(World world) {
        this.world = world;
    }

    /** "Jr." and "III" behind a name. */
    static boolean isGeneration(String word) {
        return GENERATION.matcher(word).matches();
    }

    static boolean isNamePart(SentenceView s, int i) {
        return i >= 1 && i <= s.size() && s.isProper(i) && s.isCapitalised(i);
    }

    boolean isBodyWord(SentenceView s, int i) {
        return s.text(i).equals("Centre")
                || s.text(i).equals("Center")
                || world.people()
                        .ending(s.text(i))
                        .filter(h -> h.kind() == NameHead.Kind.ORGANIZATION)
                        .isPresent();
    }

    boolean isTitle(SentenceView s, int i) {
        return world.people().role(s.lower(i)).isPresent()
                && !INITIAL.matcher(s.text(i)).matches()
                && world.people().firstName(s.lower(i)).isEmpty();
    }

    NameHead.@Nullable Kind nameKind(SentenceView s, int first, int last) {
        if (first == last) {
            return null;
        }
        NameHead head = world.people()
                .ending(s.text(last))
                .or(() -> world.people().opening(s.text(first)))
                .or(() -> s.text(first + 1).equals("of") ? world.people().ending(s.text(first)) : Optional.empty())
                .orElse(null);
        return head == null ? null : head.kind();
    }

    boolean isBody(SentenceView s, int first, int last) {
        return world.people()
                .groupAt(s.lowerWords(), first - 1)
                .filter(m -> m.length() == last - first + 1)
                .filter(m -> m.value().kind() == GroupWord.Kind.BODY)
                .isPresent();
    }
}
