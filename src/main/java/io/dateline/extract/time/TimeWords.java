package io.dateline.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words that stand around time expressions, from {@code lang/en/times.tsv}. */
final class TimeWords {
    private static final String FILE = "/lang/en/times.tsv";
    private static final Map<String, Set<String>> CLASSES = new HashMap<>();

    static {
        try (InputStream in = TimeWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList()) {
                String[] fields = line.split("\t");
                CLASSES.put(fields[0], Set.copyOf(List.of(fields[1].split(","))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TimeWords() {}

    /** Returns the words of a class, in lower case. */
    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("%s has no class '%s'".formatted(FILE, name));
        }
        return words;
    }
}
