package io.dateline.ontology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which states were at war when: {@code ontology/wars.tsv}. Far from complete: that none is found means nothing. Immutable.
 */
public final class Wars {
    private static final String FILE = "ontology/wars.tsv";

    /** So many years after its end a war is still "the war". */
    private static final int REMEMBERED = 1;

    /**
     * A war between two states.
     *
     * @param attacker ISO 3166-1 alpha-3 of the country that sent its forces first
     * @param attacked the same of the country that they went into
     * @param to its last day, null if not known
     */
    public record War(
            String attacker,
            String attacked,
            LocalDate from,
            @Nullable LocalDate to) {
        private boolean isKnownOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to.plusYears(REMEMBERED)));
        }
    }

    private final List<War> wars;

    private Wars(List<War> wars) {
        this.wars = List.copyOf(wars);
    }

    /** Loads the wars. */
    public static Wars load() {
        List<War> wars = new ArrayList<>();
        for (TsvTable.Row row : TsvTable.read(FILE, 4)) {
            try {
                String to = row.textOrNull(3);
                wars.add(new War(
                        row.required(0),
                        row.required(1),
                        LocalDate.parse(row.required(2)),
                        to == null ? null : LocalDate.parse(to)));
            } catch (DateTimeException e) {
                throw row.fault(String.valueOf(e.getMessage()));
            }
        }
        return new Wars(wars);
    }

    /**
     * Returns the one war of which somebody speaks as "the war" on a day, among others of these countries: one that has begun
     * and not been over for long, both sides of which are among them; nothing if several are.
     *
     * @param countries ISO 3166-1 alpha-3
     */
    public Optional<War> spokenOf(LocalDate day, Set<String> countries) {
        List<War> known = wars.stream()
                .filter(war ->
                        war.isKnownOn(day) && countries.contains(war.attacker()) && countries.contains(war.attacked()))
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }
}
