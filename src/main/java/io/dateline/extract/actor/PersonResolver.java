package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.PhraseIndex;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the names of persons: a surname to its bearer, and an officeholder to name and country. */
final class PersonResolver {
    private static final Set<String> PARTICLES = WordLists.of("particles");
    private static final Set<String> SURNAME_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG");
    static final Set<String> EAST_ASIAN = WordLists.of("east-asian");
    /** "Moon Jae-in" opens with the surname. */
    private static final Pattern HYPHENATED = Pattern.compile("-\\p{Ll}");

    private final World world;
    private final Genders genders;
    private final @Nullable LocalDate date;
    private final NamedCountries countries;
    /** The titles that are printed with full names. */
    private final Map<Entity, Set<String>> printed = new HashMap<>();

    private final List<Entity> persons = new ArrayList<>();
    private final Map<Entity, List<String>> personWords = new HashMap<>();

    PersonResolver(World world, Genders genders, @Nullable LocalDate date, NamedCountries countries) {
        this.world = world;
        this.genders = genders;
        this.date = date;
        this.countries = countries;
    }

    List<Entity> persons() {
        return persons;
    }

    void resolve(List<Found> names) {
        // Full names first, so that a surname finds its bearer wherever that is named in full.
        List<Found> full = new ArrayList<>(
                names.stream().filter(n -> PhraseIndex.words(n.text).size() > 1).toList());
        full.sort(Comparator.<Found>comparingInt(n -> -PhraseIndex.words(n.text).size()));
        for (Found n : full) {
            List<String> words = PhraseIndex.words(n.text);
            Entity same = persons.stream()
                    .filter(p -> agree(wordsOf(p), words))
                    .findFirst()
                    .orElse(null);
            n.entity = same != null ? same : person(n.text, words);
            n.titles.forEach(title -> printed.computeIfAbsent(n.entity, p -> new HashSet<>())
                    .add(title.word().words()));
        }
        Map<Entity, Integer> seen = new HashMap<>();
        int position = 0;
        for (Found n : names) {
            position++;
            if (n.entity == null) {
                n.entity = bearer(n, seen);
            }
            seen.put(n.entity, position);
            if (n.entity.gender == null) {
                n.entity.gender = n.gender;
            }
        }
        for (Found n : names) {
            Entity person = n.entity;
            for (Found.Title title : n.titles) {
                if (person != null) {
                    hold(person, title.word(), title.text(), title.owner(), n.past);
                }
            }
        }
        for (Entity p : persons) {
            complete(p);
        }
    }

    private List<String> wordsOf(Entity person) {
        return personWords.getOrDefault(person, List.of());
    }

    private Entity person(String name, List<String> words) {
        Entity person = new Entity(ActorKind.PERSON, name, true);
        persons.add(person);
        personWords.put(person, words);
        return person;
    }

    private Entity bearer(Found name, Map<Entity, Integer> seen) {
        List<String> words = PhraseIndex.words(name.text);
        String word = words.isEmpty() ? name.text : words.get(0);
        Entity best = null;
        int bestRank = -1;
        for (Entity p : persons) {
            List<String> full = wordsOf(p);
            boolean otherGender = name.gender != null && p.gender != null && name.gender != p.gender;
            if (otherGender || isOfOtherHolder(name, p)) {
                continue;
            }
            int match = full.isEmpty()
                    ? 0
                    : surname(full).equalsIgnoreCase(word)
                            ? 3
                            : full.get(0).equalsIgnoreCase(word)
                                    ? 2
                                    : full.stream().anyMatch(word::equalsIgnoreCase) ? 1 : 0;
            if (match == 0) {
                continue;
            }
            int rank = match * 1_000_000 + seen.getOrDefault(p, 0);
            if (rank > bestRank) {
                bestRank = rank;
                best = p;
            }
        }
        return best != null ? best : person(name.text, words);
    }

    /** "President Lee" beside "Ann Lee": somebody else where the office is known to be another Lee's, and not to be hers. */
    private boolean isOfOtherHolder(Found name, Entity person) {
        List<String> words = wordsOf(person);
        return date != null
                && words.size() > 1
                && name.titles.stream()
                        .filter(title -> title.word().kind() == RoleWord.Kind.OFFICE)
                        .anyMatch(title -> {
                            List<Officeholder> holders = world.officeholders().bySurname(name.text).stream()
                                    .filter(h -> h.holdsOn(date)
                                            && h.title().equals(title.word().words()))
                                    .toList();
                            return !holders.isEmpty()
                                    && holders.stream().noneMatch(h -> agree(words, PhraseIndex.words(h.name())))
                                    && !printed.getOrDefault(person, Set.of())
                                            .contains(title.word().words());
                        });
    }

    /** The last word but "Jr." and "III". */
    static String surname(List<String> words) {
        int last = words.size() - 1;
        return words.get(last > 0 && NameShapes.isGeneration(words.get(last)) ? last - 1 : last);
    }

    /** Tells whether two full names can be one person's: same surname, and first names that do not contradict. */
    private static boolean agree(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        List<String> longer = one.size() >= other.size() ? one : other;
        List<String> shorter = longer == one ? other : one;
        if (longer.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList()
                .containsAll(
                        shorter.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList())) {
            return true;
        }
        if (!surname(longer).equalsIgnoreCase(surname(shorter))) {
            return false;
        }
        String a = longer.get(0).toLowerCase(Locale.ROOT);
        String b = shorter.get(0).toLowerCase(Locale.ROOT);
        if (PARTICLES.contains(a) || PARTICLES.contains(b)) {
            return false;
        }
        return a.startsWith(b) || b.startsWith(a);
    }

    void hold(Entity person, RoleWord word, String text, @Nullable Found owner, boolean past) {
        if (person.gender == null) {
            person.gender = word.gender();
        }
        if (word.words().equals("counterpart")
                || word.kind() == RoleWord.Kind.KIN
                || word.sector() == null && word.kind() == RoleWord.Kind.RANK) {
            return;
        }
        Found of = owner == null || isSetting(owner, word) ? null : owner;
        Entity body = of == null ? null : of.entity;
        String country = NameResolver.countryOf(of);
        if (country == null && word.kind() == RoleWord.Kind.OFFICE) {
            country = officeCountry(person, word);
        }
        if (body == null && country != null && countries.has(country)) {
            body = countries.country(country);
        }
        if (body != null && body.isPerson()) {
            body = null;
        }
        person.hold(word, text, body, past);
        if (person.country == null) {
            person.country = country;
        }
        if (person.sector == null && word.sector() != null) {
            person.sector = word.sector();
        }
    }

    /** "in Geneva President Lee met": where, and not of what. */
    private static boolean isSetting(Found owner, RoleWord word) {
        return owner.spot != null
                && owner.spot.kind() == PlaceKind.CITY
                && owner.first > 1
                && owner.sentence.tag(owner.first - 1).equals("IN")
                && !owner.sentence.lower(owner.first - 1).equals("of")
                && word.words()
                        .matches("president|prime minister|premier|chancellor|.*secretary|.*minister|vice president");
    }

    /** The country in which somebody is known to hold an office. */
    private @Nullable String officeCountry(Entity person, RoleWord word) {
        return world.officeholders().byName(person.name).stream()
                .filter(t -> world.people().describes(word.words(), t.title()))
                .map(Officeholder::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The terms of somebody of that name, or of that name without initials and generation, in a country that fits. */
    private List<Officeholder> terms(Entity person, List<String> words) {
        List<Officeholder> exact = world.officeholders().byName(person.name);
        if (!exact.isEmpty()) {
            return exact;
        }
        String plain = String.join(" ", plain(words));
        return plain.indexOf(' ') < 0
                ? exact
                : world.officeholders().byName(plain).stream()
                        .filter(term -> person.country == null
                                ? date != null && term.holdsOn(date)
                                : person.country.equals(term.country()))
                        .toList();
    }

    private static List<String> plain(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 1 && !NameShapes.isGeneration(word))
                .toList();
    }

    /** Adds name and country of an officeholder where they are certain. */
    private void complete(Entity person) {
        List<String> words = wordsOf(person);
        if (words.size() == 1) {
            Officeholder holder = holder(person, words.get(0));
            if (holder != null) {
                person.name = holder.name();
                personWords.put(person, PhraseIndex.words(holder.name()));
            }
        }
        List<Officeholder> terms = terms(person, words);
        Set<String> usual = terms.stream().map(Officeholder::name).collect(Collectors.toSet());
        if (usual.size() == 1 && words.size() > plain(words).size()) {
            person.name = usual.iterator().next();
        }
        Set<String> bodies = new LinkedHashSet<>();
        for (Officeholder term : terms) {
            if (term.country() != null) {
                bodies.add(term.country());
            }
        }
        if (person.country == null && bodies.size() == 1) {
            person.country = bodies.iterator().next();
        }
        if (person.sector == null && !terms.isEmpty() && person.country != null) {
            person.sector = "GOV";
        }
        if (person.gender == null && PhraseIndex.words(person.name).size() > 1 && !opensWithSurname(person)) {
            person.gender = genders.of(PhraseIndex.words(person.name).get(0)).orElse(null);
        }
        for (int i = 0; i < person.roles.size(); i++) {
            Entity.Held held = person.roles.get(i);
            if (held.of() == null
                    && held.word().kind() == RoleWord.Kind.OFFICE
                    && person.country != null
                    && countries.has(person.country)) {
                boolean known = terms.stream()
                        .anyMatch(t -> person.country.equals(t.country())
                                && t.title().equals(held.word().words()));
                if (known) {
                    person.roles.set(
                            i,
                            new Entity.Held(held.word(), held.text(), countries.country(person.country), held.past()));
                }
            }
        }
    }

    /** "Moon Jae-in", "Kim Il Sung". */
    private static boolean opensWithSurname(Entity person) {
        List<String> words = PhraseIndex.words(person.name);
        return HYPHENATED.matcher(person.name).find()
                || words.size() == 3 && EAST_ASIAN.contains(words.get(0))
                || person.country != null && SURNAME_FIRST.contains(person.country);
    }

    /** The one officeholder whom a surname can mean: by title, or by a country that the article names. */
    private @Nullable Officeholder holder(Entity person, String surname) {
        Set<String> titles = new LinkedHashSet<>();
        boolean past = false;
        for (Entity.Held held : person.roles) {
            titles.add(held.word().words());
            past |= held.past();
        }
        boolean anyTime = past;
        List<Officeholder> possible = world.officeholders().bySurname(surname).stream()
                .filter(h -> date == null
                        || anyTime
                        || h.holdsOn(date)
                        || !titles.isEmpty() && !h.from().isAfter(date))
                .filter(h -> person.country == null || h.country() == null || person.country.equals(h.country()))
                .filter(h -> titles.isEmpty()
                        ? h.country() == null || countries.has(h.country())
                        : titles.stream()
                                .anyMatch(t -> h.title().equals(t) || h.title().endsWith(" " + t)))
                .toList();
        if (titles.isEmpty() && date == null) {
            return null;
        }
        List<Officeholder> now =
                possible.stream().filter(h -> date != null && h.holdsOn(date)).toList();
        List<Officeholder> chosen = now.isEmpty() ? possible : now;
        Set<String> distinct = new LinkedHashSet<>();
        chosen.forEach(h -> distinct.add(h.name()));
        return distinct.size() == 1 ? chosen.get(0) : null;
    }
}
