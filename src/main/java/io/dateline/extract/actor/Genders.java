package io.dateline.extract.actor;

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

/** The genders of first names, from the list that comes with CoreNLP's models. Immutable. */
final class Genders {
    private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Gender> byName;

    private Genders(Map<String, Gender> byName) {
        this.byName = byName;
    }

    /** Reads the list; without it no first name tells a gender. */
    static Genders load() {
        Map<String, Gender> byName = new HashMap<>();
        try (InputStream stream = Genders.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                return new Genders(Map.of());
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
        return new Genders(byName);
    }

    Optional<Gender> of(String firstName) {
        return Optional.ofNullable(byName.get(firstName.toLowerCase(Locale.ROOT)));
    }
}
