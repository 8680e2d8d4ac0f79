package io.dateline.ontology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * CAMEO event codes with their values on GDELT's Goldstein scale. Codes are strings, as leading zeros count; in this
 * numbering 163 is the embargo, 164 halts negotiations, 166 expels.
 */
public final class Cameo {
    private final Map<String, Double> goldstein;

    private Cameo(Map<String, Double> goldstein) {
        this.goldstein = goldstein;
    }

    static Cameo load() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : Resource.lines("ontology/cameo.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw Resource.broken("ontology/cameo.tsv", "'%s' has not three cells".formatted(line), null);
            }
            values.put(cells[0], Double.valueOf(cells[1]));
        }
        return new Cameo(values);
    }

    /** Returns the code's value on the Goldstein scale, -10 to 10; nothing where there is no such code. */
    public Optional<Double> goldstein(String code) {
        return Optional.ofNullable(goldstein.get(code));
    }

    /** Tells whether there is such a code. */
    public boolean knows(String code) {
        return goldstein.containsKey(code);
    }
}
