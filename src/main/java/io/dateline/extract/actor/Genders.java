package io.dateline.extract.actor;

import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord.Gender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The genders of first names, from our own list and the one that comes with CoreNLP's models. Immutable. */
final class Genders {
    private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final PeopleWords people;
    private final Map<String, Gender> byName;

    private Genders(PeopleWords people, Map<String, Gender> byName) {
        this.people = people;
        this.byName = byName;
    }

    /** Reads CoreNLP's list; without it our own must do. */
    static Genders load(PeopleWords people) {
        Map<String, Gender> byName = new HashMap<>();
        try (InputStream stream = Genders.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                return new Genders(people, Map.of());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    String gender = line.substring(tab + 1).strip();
                    if (gender.equals("MALE") || gender.equals("FEMALE")) {
                        byName.putIfAbsent(line.substring(0, tab).toLowerCase(Locale.ROOT), Gender.valueOf(gender));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new Genders(people, byName);
    }

    Optional<Gender> of(String firstName) {
        String name = firstName.toLowerCase(Locale.ROOT);
        return people.firstName(name).or(() -> Optional.ofNullable(byName.get(name)));
    }
}
