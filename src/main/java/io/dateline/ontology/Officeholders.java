package io.dateline.ontology;

import io.dateline.model.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when: {@code ontology/officeholders.tsv}. Far from complete: that nobody is found means nothing.
 * Immutable.
 */
public final class Officeholders {
    private static final String RESOURCE = "ontology/officeholders.tsv";

    private final Map<String, List<Officeholder>> byOffice = new LinkedHashMap<>();
    private final Map<String, List<Officeholder>> byName = new HashMap<>();
    private final Map<String, List<Officeholder>> bySurname = new HashMap<>();
    private final PhraseIndex<String> fullNames = new PhraseIndex<>();

    private Officeholders() {}

    /**
     * @param more terms beyond those of the file
     */
    static Officeholders load(List<Officeholder> more) {
        Officeholders holders = new Officeholders();
        more.forEach(holders::add);
        for (TsvTable.Row row : TsvTable.read(RESOURCE, 7)) {
            Officeholder holder;
            try {
                LocalDate from = day(row.text(3), false);
                holder = new Officeholder(
                        row.required(0),
                        row.required(1),
                        row.required(2),
                        from == null ? LocalDate.MIN : from,
                        day(row.text(4), true),
                        row.textOrNull(5),
                        row.list(6));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw row.fault(String.valueOf(e.getMessage()));
            }
            holders.add(holder);
        }
        return holders;
    }

    private void add(Officeholder holder) {
        add(byOffice, office(holder.title(), holder.body()), holder);
        add(byName, Ids.slug(holder.name()), holder);
        add(bySurname, surname(holder.name()), holder);
        fullNames.add(holder.name(), holder.name());
        for (String alias : holder.aliases()) {
            fullNames.add(alias, holder.name());
            add(byName, Ids.slug(alias), holder);
            add(bySurname, surname(alias), holder);
        }
    }

    private static void add(Map<String, List<Officeholder>> index, String key, Officeholder holder) {
        List<Officeholder> list = index.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (!list.contains(holder)) {
            list.add(holder);
        }
    }

    /**
     * Returns a day, or the first or last one of a month or year; null for nothing.
     *
     * @throws DateTimeException if the text is none
     */
    static @Nullable LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 ->
                last
                        ? Year.parse(text).atMonth(12).atEndOfMonth()
                        : Year.parse(text).atDay(1);
            case 7 ->
                last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static String office(String title, String body) {
        return body + "\t" + title;
    }

    private static String surname(String name) {
        return Ids.slug(name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * Returns who held an office on a day: usually one, several where the sources disagree.
     *
     * @param title in lower case, as in the file: "president", "secretary of state"
     * @param body ISO 3166-1 alpha-3 of a country, or the canonical name of an organisation
     */
    public List<Officeholder> holdersOf(String title, String body, LocalDate day) {
        return byOffice.getOrDefault(office(title, body), List.of()).stream()
                .filter(h -> h.holdsOn(day))
                .toList();
    }

    /** Returns the terms of everybody of this name; accents, case and punctuation do not count. */
    public List<Officeholder> byName(String name) {
        return List.copyOf(byName.getOrDefault(Ids.slug(name), List.of()));
    }

    /** Returns all terms, those of one office together, in the order of the files. */
    public List<Officeholder> all() {
        return byOffice.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the longest name of an officeholder, of two words or more, that starts at an item of a text. */
    public Optional<PhraseIndex.Match<String>> nameAt(List<List<String>> text, int start) {
        return fullNames.longestAt(text, start).filter(m -> m.length() > 1);
    }

    /** Returns the terms of everybody whose name ends with this word; accents and case do not count. */
    public List<Officeholder> bySurname(String surname) {
        return List.copyOf(bySurname.getOrDefault(Ids.slug(surname), List.of()));
    }
}
