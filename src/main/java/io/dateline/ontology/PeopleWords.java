package io.dateline.ontology;

import io.dateline.ontology.RoleWord.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words for people, bodies and kinds of names: the files of {@code lang/en}. Immutable. */
public final class PeopleWords {
    private enum Position {
        FIRST,
        LAST,
        ALONE,
        BEFORE
    }

    private final PhraseIndex<RoleWord> roles = new PhraseIndex<>();
    private final PhraseIndex<GroupWord> groups = new PhraseIndex<>();
    private final Map<String, NameHead> opening = new HashMap<>();
    private final Map<String, NameHead> ending = new HashMap<>();
    private final Map<String, NameHead> alone = new HashMap<>();
    private final Map<String, NameHead> before = new HashMap<>();
    private final Map<String, Set<String>> titlesUnder = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();

    private PeopleWords() {}

    static PeopleWords load() {
        PeopleWords words = new PeopleWords();
        for (TsvTable.Row row : TsvTable.read("lang/en/roles.tsv", 4)) {
            words.roles.add(
                    row.required(0),
                    new RoleWord(row.text(0), row.constant(1, RoleWord.Kind.class), sector(row, 2), gender(row)));
        }
        for (TsvTable.Row row : TsvTable.read("lang/en/groups.tsv", 3)) {
            words.groups.add(
                    row.required(0), new GroupWord(row.text(0), row.constant(1, GroupWord.Kind.class), sector(row, 2)));
        }
        for (TsvTable.Row row : TsvTable.read("lang/en/name-heads.tsv", 3)) {
            NameHead head = new NameHead(row.required(0), row.constant(2, NameHead.Kind.class));
            Map<String, NameHead> heads =
                    switch (row.constant(1, Position.class)) {
                        case FIRST -> words.opening;
                        case LAST -> words.ending;
                        case ALONE -> words.alone;
                        case BEFORE -> words.before;
                    };
            heads.put(head.word(), head);
        }
        for (TsvTable.Row row : TsvTable.read("lang/en/first-names.tsv", 2)) {
            words.firstNames.put(
                    row.required(0).toLowerCase(Locale.ROOT), row.text(1).equals("f") ? Gender.FEMALE : Gender.MALE);
        }
        for (TsvTable.Row row : TsvTable.read("lang/en/role-kinds.tsv", 2)) {
            words.titlesUnder.put(row.required(0), Set.copyOf(row.list(1)));
        }
        return words;
    }

    private static @Nullable String sector(TsvTable.Row row, int column) {
        return row.text(column).isEmpty()
                ? null
                : row.constant(column, Sector.class).name();
    }

    private static @Nullable Gender gender(TsvTable.Row row) {
        return switch (row.text(3)) {
            case "" -> null;
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> throw row.fault("the gender is '%s', and must be m, f or nothing".formatted(row.text(3)));
        };
    }

    /** Returns the longest word for a person that starts at an item of a text in lower case. */
    public Optional<PhraseIndex.Match<RoleWord>> roleAt(List<List<String>> text, int start) {
        return roles.longestAt(text, start);
    }

    /** Returns the longest word for people or a body that starts at an item of a text in lower case. */
    public Optional<PhraseIndex.Match<GroupWord>> groupAt(List<List<String>> text, int start) {
        return groups.longestAt(text, start);
    }

    /** Returns the word for a person, given in lower case. */
    public Optional<RoleWord> role(String words) {
        return roles.get(words);
    }

    /** Returns the word for people or a body, given in lower case. */
    public Optional<GroupWord> group(String words) {
        return groups.get(words);
    }

    /**
     * Tells whether a word for a person may stand for the holder of a title, both in lower case: "leader" for a "president",
     * "minister" for a "foreign minister".
     */
    public boolean describes(String word, String title) {
        String spaced = title.replace('-', ' ');
        String last = word.replace('-', ' ');
        return spaced.equals(last)
                || spaced.endsWith(" " + last)
                || word.equals("secretary") && title.startsWith("secretary ")
                || word.equals("minister") && title.startsWith("minister ")
                || titlesUnder.getOrDefault(word, Set.of()).contains(title);
    }

    /** Returns what a name that opens with this word names. */
    public Optional<NameHead> opening(String word) {
        return Optional.ofNullable(opening.get(word));
    }

    /** Returns what a name that is this word names. */
    public Optional<NameHead> alone(String word) {
        return Optional.ofNullable(alone.get(word));
    }

    /** Returns the gender of the bearers of a first name, given in lower case. */
    public Optional<Gender> firstName(String name) {
        return Optional.ofNullable(firstNames.get(name));
    }

    /** Returns what a name after this common word names: "the frigate". */
    public Optional<NameHead> before(String word) {
        return Optional.ofNullable(before.get(word));
    }

    /** Returns what a name that ends with this word names. */
    public Optional<NameHead> ending(String word) {
        return Optional.ofNullable(ending.get(word));
    }
}
