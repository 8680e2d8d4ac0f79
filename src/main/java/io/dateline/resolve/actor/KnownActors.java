package io.dateline.resolve.actor;

import io.dateline.ontology.Officeholder;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The persons of the reference files, each once, by name and by office. */
final class KnownActors {
    /** Somebody with the terms of all offices. */
    static final class Known {
        private final List<Officeholder> terms = new ArrayList<>();
        private final Set<PersonName> names = new LinkedHashSet<>();
        private final SortedSet<String> countries = new TreeSet<>();

        /** The spelling with the fewest words; of several the first. */
        String name() {
            return terms.stream()
                    .map(Officeholder::name)
                    .min(Comparator.comparingInt((String name) -> name.split(" ").length)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
        }

        @Nullable String wikidata() {
            return terms.stream()
                    .map(Officeholder::wikidata)
                    .filter(item -> item != null)
                    .findFirst()
                    .orElse(null);
        }

        Set<String> countries() {
            return countries;
        }

        /** Tells whether the name is one of theirs, and not only a form of it. */
        boolean isCalled(PersonName name) {
            return names.stream().anyMatch(mine -> mine.compare(name) == PersonName.Likeness.SAME);
        }

        Set<PersonName> names() {
            return names;
        }

        /** Tells whether a title may be meant for an office of theirs; for a country's, of that country. */
        boolean mayBe(Member.Office office, PeopleWords people) {
            return terms.stream()
                    .anyMatch(term -> (office.country() == null || term.body().equals(office.country()))
                            && describes(people, office.title(), term.title()));
        }

        /** Tells whether a day is in one of the terms, or in the years about them. */
        boolean isOfThatTime(@Nullable LocalDate day, int years) {
            return day == null
                    || terms.stream()
                            .anyMatch(term -> !day.isBefore(shift(term.from(), -years))
                                    && (term.to() == null || !day.isAfter(shift(term.to(), years))));
        }

        /** Tells whether they held an office of that name on a day or in so many years before it. */
        boolean hasBeen(String title, @Nullable LocalDate day, int years) {
            return terms.stream()
                    .filter(term -> term.title().equals(title))
                    .anyMatch(term -> day == null
                            || !day.isBefore(term.from())
                                    && (term.to() == null || !day.isAfter(shift(term.to(), years))));
        }

        /** Returns the country in which they held an office of that name first. */
        String seat(String title) {
            return terms.stream()
                    .filter(term -> term.title().equals(title))
                    .min(Comparator.comparing(Officeholder::from).thenComparing(Officeholder::body))
                    .orElseThrow()
                    .body();
        }

        private static LocalDate shift(LocalDate day, int years) {
            return day.equals(LocalDate.MIN) ? day : day.plusYears(years);
        }

        private boolean isAlso(Officeholder term, Set<PersonName> spellings, @Nullable String item) {
            if (item != null && wikidata() != null) {
                return item.equals(wikidata());
            }
            boolean alike = names.stream().anyMatch(mine -> spellings.stream()
                    .anyMatch(theirs -> mine.compare(theirs) == PersonName.Likeness.SAME));
            return alike
                    && terms.stream()
                            .anyMatch(mine -> mine.body().equals(term.body())
                                    || mine.title().equals(term.title())
                                    || mine.name().equals(term.name()));
        }

        private void add(Officeholder term, Set<PersonName> spellings) {
            terms.add(term);
            names.addAll(spellings);
            if (term.country() != null) {
                countries.add(term.country());
            }
        }
    }

    private final PeopleWords people;
    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, List<Known>> bySurname = new HashMap<>();
    private final Map<String, List<Known>> byBody = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    KnownActors(World world) {
        people = world.people();
        for (Officeholder term : world.officeholders().all()) {
            Set<PersonName> spellings = new LinkedHashSet<>();
            PersonName.of(term.name(), Titles.of(people)).ifPresent(spellings::add);
            term.aliases()
                    .forEach(alias -> PersonName.of(alias, Titles.of(people)).ifPresent(spellings::add));
            if (spellings.isEmpty()) {
                continue;
            }
            Known known = spellings.stream()
                    .flatMap(PersonName::keys)
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(k -> k.isAlso(term, spellings, term.wikidata()))
                    .findFirst()
                    .orElseGet(() -> {
                        Known added = new Known();
                        all.add(added);
                        return added;
                    });
            known.add(term, spellings);
            titles.add(term.title());
            for (PersonName name : spellings) {
                name.keys().forEach(key -> index(byKey, key, known));
                index(bySurname, name.surname(), known);
            }
            index(byBody, term.body(), known);
        }
    }

    private static void index(Map<String, List<Known>> index, String key, Known known) {
        List<Known> list = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!list.contains(known)) {
            list.add(known);
        }
    }

    /** Returns everybody whose full name this is, in some spelling or form. */
    List<Known> named(PersonName name) {
        return name.keys()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(known -> known.names.stream().anyMatch(n -> n.compare(name) != PersonName.Likeness.DIFFERENT))
                .toList();
    }

    /** Tells whether a title is one of a country's offices: those of the reference file, and all ministers. */
    boolean isTitle(String title) {
        return titles.contains(title) || title.endsWith(" minister") || title.startsWith("minister ");
    }

    /** Returns everybody of a surname. */
    List<Known> ofSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /**
     * Returns who held an office on a day. The exact title goes before those that it may also stand for ("premier" for a
     * prime minister).
     */
    Set<Known> holders(String title, String country, LocalDate day) {
        List<Known> there = byBody.getOrDefault(country, List.of());
        Set<Known> exact = holders(there, day, country, title::equals);
        return exact.isEmpty() ? holders(there, day, country, held -> people.describes(title, held)) : exact;
    }

    private static Set<Known> holders(
            List<Known> there, LocalDate day, String country, java.util.function.Predicate<String> title) {
        return there.stream()
                .filter(known -> known.terms.stream()
                        .anyMatch(term -> term.body().equals(country) && term.holdsOn(day) && title.test(term.title())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells whether one of two titles may stand for the other. */
    static boolean describes(PeopleWords people, String one, String other) {
        return people.describes(one, other) || people.describes(other, one);
    }
}
