package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.MentionType;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.Country;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.PhraseIndex;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves names: one entity for each country, organisation and person of an article. */
final class NameResolver {
    private static final Set<String> PARTICLES = WordLists.of("particles");

    private static final Set<String> SURNAME_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG");
    static final Set<String> EAST_ASIAN = WordLists.of("east-asian");
    /** "Moon Jae-in" opens with the surname. */
    private static final Pattern HYPHENATED = Pattern.compile("-\\p{Ll}");

    private static final int LONGEST_DESCRIPTION = 8;

    private final World world;
    private final Genders genders;
    private final @Nullable LocalDate date;
    private final Map<String, Entity> countries = new LinkedHashMap<>();
    private final Map<String, Entity> organizations = new LinkedHashMap<>();
    private final List<Entity> persons = new ArrayList<>();
    private final Map<Entity, List<String>> personWords = new HashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    NameResolver(World world, Genders genders, @Nullable LocalDate date) {
        this.world = world;
        this.genders = genders;
        this.date = date;
    }

    List<Entity> persons() {
        return persons;
    }

    Collection<Entity> organizations() {
        return organizations.values();
    }

    Map<String, Entity> countries() {
        return countries;
    }

    /** Returns the entity of a country, made at its first mention. */
    Entity country(String code) {
        return countries.computeIfAbsent(code, c -> {
            Entity entity = new Entity(
                    ActorKind.COUNTRY,
                    world.countries().byCode(c).map(Country::name).orElse(c),
                    true);
            entity.country = c;
            entity.sector = "GOV";
            return entity;
        });
    }

    /** Resolves all names of the article, given in the order of the text. */
    void resolve(List<Found> names) {
        typeByDescription(names);
        unifyTypes(names);
        for (Found name : names) {
            Metonymy.decide(name);
        }
        seatOfUnion(names);
        Set<GazetteerEntry> acting = new LinkedHashSet<>();
        for (Found name : names) {
            if (name.entry != null && name.entry.kind() == Kind.REGION && Metonymy.isRegionActing(name)) {
                acting.add(name.entry);
            }
        }
        for (Found name : names) {
            if (name.entry != null && acting.contains(name.entry) && !Metonymy.isLocative(name)) {
                name.acts = true;
            }
        }
        // "Church" after "Church of the Isles", wherever that stands.
        for (Found name : names) {
            if (name.type != MentionType.PERSON && !isSingleWord(name)) {
                resolveThing(name);
            }
        }
        for (Found name : names) {
            if (name.type != MentionType.PERSON && isSingleWord(name)) {
                resolveThing(name);
            }
        }
        resolvePersons(names.stream().filter(n -> n.type == MentionType.PERSON).toList());
    }

    private boolean isSingleWord(Found name) {
        return name.first == name.last
                && name.entry == null
                && world.people().ending(name.text).isPresent();
    }

    /** Brussels that acts is the European Union, or NATO where the article is about that; Belgium where only that is named. */
    private void seatOfUnion(List<Found> names) {
        int union = 0;
        int alliance = 0;
        int belgium = 0;
        for (Found n : names) {
            GazetteerEntry entry = n.entry;
            if (entry == null) {
                continue;
            }
            String name = entry.name();
            union += name.equals("European Union") || name.startsWith("European Co") ? 1 : 0;
            alliance += name.equals("NATO") ? 1 : 0;
            belgium += "BEL".equals(entry.country()) && entry.kind() != Kind.CAPITAL ? 1 : 0;
        }
        if (belgium > 0 && union + alliance == 0) {
            return;
        }
        GazetteerEntry body = world.gazetteer()
                .named(alliance > union ? "NATO" : "European Union")
                .orElse(null);
        for (Found n : names) {
            if (body != null
                    && n.acts
                    && n.entry != null
                    && n.entry.kind() == Kind.CAPITAL
                    && "BEL".equals(n.entry.country())) {
                n.entry = body;
                n.type = MentionType.ORGANIZATION;
                n.locates = false;
            }
        }
    }

    /** "Tern Wind (TW)" and "Halvard, a power company," are no persons. */
    private void typeByDescription(List<Found> names) {
        Set<String> bodies = new HashSet<>();
        for (Found n : names) {
            if (n.type == MentionType.PERSON && n.titles.isEmpty() && (hasAcronym(n) || isCalledBody(n))) {
                bodies.add(n.text);
            }
        }
        for (Found n : names) {
            if (n.type == MentionType.PERSON && bodies.contains(n.text)) {
                n.type = MentionType.ORGANIZATION;
            }
        }
    }

    private static boolean hasAcronym(Found name) {
        SentenceView s = name.sentence;
        return name.last + 3 <= s.size()
                && name.first < name.last
                && s.text(name.last + 1).matches("\\(|-LRB-")
                && s.text(name.last + 3).matches("\\)|-RRB-")
                && s.text(name.last + 2).equals(initials(name.text));
    }

    private boolean isCalledBody(Found name) {
        SentenceView s = name.sentence;
        int i = name.last + 1;
        if (i + 2 > s.size() || !s.text(i).equals(",") || !s.lower(i + 1).matches("an?|the")) {
            return false;
        }
        int end = i + 2;
        while (end < s.size() && end - i < LONGEST_DESCRIPTION && s.tag(end + 1).matches("NN.*|JJ.*|HYPH|VBN|VBG")) {
            end++;
        }
        return s.tag(end).equals("NN")
                && (end == s.size()
                        || s.text(end + 1).matches("[,.;)]|based|which|that|in|with|from|owned|run|founded"))
                && world.people().role(s.lower(end)).isEmpty()
                && world.people()
                        .group(s.lower(end))
                        .filter(g -> g.kind() == GroupWord.Kind.BODY)
                        .isPresent();
    }

    /** A name that only the recogniser knows has one type in an article: a person's where a full name ends with it. */
    private static void unifyTypes(List<Found> names) {
        Set<String> surnames = new LinkedHashSet<>();
        Map<String, Map<MentionType, Integer>> votes = new HashMap<>();
        for (Found n : names) {
            List<String> words = PhraseIndex.words(n.text);
            if (n.type == MentionType.PERSON && words.size() > 1) {
                surnames.add(words.get(words.size() - 1));
            }
            if (n.entry == null) {
                votes.computeIfAbsent(n.text, t -> new LinkedHashMap<>()).merge(n.type, 1, Integer::sum);
            }
        }
        Set<String> lone = new LinkedHashSet<>();
        for (Found n : names) {
            if (n.type == MentionType.PERSON && PhraseIndex.words(n.text).size() == 1) {
                lone.add(n.text);
            }
        }
        Map<String, Integer> acting = new HashMap<>();
        for (Found n : names) {
            if (n.entry == null && n.nameKind == null && n.type == MentionType.PLACE) {
                int weight = Metonymy.isLocative(n) ? -10 : Metonymy.isRegionActing(n) ? 1 : 0;
                acting.merge(n.text, weight, Integer::sum);
            }
        }
        for (Found n : names) {
            if (n.type == MentionType.PLACE && n.entry == null && acting.getOrDefault(n.text, 0) > 0) {
                n.type = MentionType.ORGANIZATION;
            }
            int blank = n.text.lastIndexOf(' ');
            if (n.entry == null
                    && n.type == MentionType.ORGANIZATION
                    && n.text.indexOf(' ') == blank
                    && lone.contains(n.text.substring(blank + 1))) {
                n.type = MentionType.PERSON;
                continue;
            }
            boolean place = n.entry != null
                    && switch (n.entry.kind()) {
                        case CITY, CAPITAL, REGION -> true;
                        default -> false;
                    };
            if (n.entry != null && !place) {
                continue;
            }
            // "Paris" may be the surname of somebody and is then seldom in Paris.
            if (surnames.contains(n.text) && !(n.entry != null && Metonymy.isLocative(n))) {
                n.type = MentionType.PERSON;
                n.entry = null;
            } else if (n.entry == null && n.titles.isEmpty()) {
                n.type = votes.getOrDefault(n.text, Map.of()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(n.type);
            }
        }
    }

    private void resolveThing(Found name) {
        GazetteerEntry entry = name.entry;
        if (entry != null && entry.country() != null && isNational(entry.kind())) {
            // a country stays the actor it is elsewhere: "attacks in Mali" are done to Mali too
            if (name.acts || entry.kind() == Kind.COUNTRY) {
                name.entity = country(entry.country());
            }
            if (name.locates) {
                name.spot = entry.kind() == Kind.COUNTRY
                        ? spot(entry.name(), PlaceKind.COUNTRY, entry.country())
                        : spot(
                                entry.name(),
                                entry.kind() == Kind.METONYM ? PlaceKind.FACILITY : PlaceKind.CITY,
                                entry.country());
            }
            return;
        }
        if (name.type == MentionType.PLACE) {
            if (name.acts && entry != null) {
                name.entity = region(entry);
            }
            name.spot = entry != null
                    ? spot(entry.name(), placeKind(entry.kind()), entry.country())
                    : spot(name.text, placeKind(name.nameKind), null);
            return;
        }
        if (name.type == MentionType.ORGANIZATION) {
            name.entity = organization(name);
        }
    }

    /** The government or the people of a region that acts. */
    private Entity region(GazetteerEntry entry) {
        return organizations.computeIfAbsent("region " + entry.name(), k -> {
            Entity entity = new Entity(ActorKind.ORGANIZATION, entry.name(), true);
            entity.country = entry.country();
            entity.sector = "GOV";
            return entity;
        });
    }

    private static boolean isNational(Kind kind) {
        return switch (kind) {
            case COUNTRY, NATIONALITY, PEOPLE, CAPITAL, METONYM -> true;
            default -> false;
        };
    }

    private Spot spot(String name, PlaceKind kind, @Nullable String country) {
        return spots.computeIfAbsent(name + "\t" + country, k -> new Spot(name, kind, country));
    }

    private static PlaceKind placeKind(Kind kind) {
        return switch (kind) {
            case CITY, CAPITAL -> PlaceKind.CITY;
            case REGION -> PlaceKind.REGION;
            case FACILITY, METONYM -> PlaceKind.FACILITY;
            case WATER -> PlaceKind.WATER;
            case COUNTRY -> PlaceKind.COUNTRY;
            default -> PlaceKind.OTHER;
        };
    }

    private static PlaceKind placeKind(NameHead.@Nullable Kind kind) {
        if (kind == null) {
            return PlaceKind.OTHER;
        }
        return switch (kind) {
            case FACILITY -> PlaceKind.FACILITY;
            case REGION -> PlaceKind.REGION;
            case WATER -> PlaceKind.WATER;
            default -> PlaceKind.OTHER;
        };
    }

    private Entity organization(Found name) {
        GazetteerEntry entry = name.entry;
        String canonical = entry != null ? entry.name() : name.text;
        String key = String.join(" ", PhraseIndex.words(canonical)).toLowerCase(Locale.ROOT);
        Entity known = organizations.get(key);
        if (known == null && entry == null) {
            known = byAcronym(name.text);
        }
        String bare = entry == null ? withoutNationality(name.text) : canonical;
        if (known == null && entry == null && !bare.equals(name.text)) {
            GazetteerEntry listed = world.gazetteer().named(bare).orElse(null);
            if (listed != null
                    && listed.kind() == Kind.ORGANIZATION
                    && Objects.equals(listed.country(), nationality(name))) {
                name.entry = listed;
                return organization(name);
            }
        }
        if (known == null && entry == null) {
            known = byPart(name, bare);
        }
        if (known == null
                && entry == null
                && name.text.equals("Commission")
                && organizations.containsKey("european union")) {
            GazetteerEntry european =
                    world.gazetteer().named("European " + name.text).orElse(null);
            if (european != null && european.kind() == Kind.ORGANIZATION) {
                name.entry = european;
                return organization(name);
            }
        }
        if (known != null) {
            organizations.putIfAbsent(key, known);
            return known;
        }
        Entity entity = new Entity(ActorKind.ORGANIZATION, canonical, true);
        if (entry != null) {
            entity.country = entry.country();
            entity.sector = entry.sector();
        } else {
            entity.country = nationality(name);
            entity.sector = sector(name.text);
        }
        organizations.put(key, entity);
        return entity;
    }

    /** The country that a name opens with: "Russian Foreign Ministry". */
    private @Nullable String nationality(Found name) {
        List<List<String>> words =
                PhraseIndex.words(name.text).stream().map(List::of).toList();
        return world.gazetteer()
                .longestAt(words, 0)
                .map(PhraseIndex.Match::value)
                .filter(e -> e.kind() == Kind.NATIONALITY || e.kind() == Kind.COUNTRY || e.kind() == Kind.PEOPLE)
                .map(GazetteerEntry::country)
                .orElse(null);
    }

    /** The sector of the longest word for a body that a name ends with. */
    private @Nullable String sector(String name) {
        List<String> words = PhraseIndex.words(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.size(); i++) {
            String tail = String.join(" ", words.subList(i, words.size()));
            var group = world.people().group(tail);
            if (group.isPresent()) {
                return group.get().sector();
            }
        }
        return words.isEmpty()
                ? null
                : world.people().group(words.get(0)).map(g -> g.sector()).orElse(null);
    }

    private String withoutNationality(String text) {
        List<List<String>> words = new ArrayList<>();
        String[] tokens = text.split(" ");
        for (String token : tokens) {
            words.add(PhraseIndex.words(token));
        }
        return world.gazetteer()
                .longestAt(words, 0)
                .filter(m -> m.length() < tokens.length)
                .filter(m -> m.value().kind() == Kind.NATIONALITY
                        || m.value().kind() == Kind.COUNTRY
                        || m.value().kind() == Kind.PEOPLE)
                .map(m -> String.join(" ", Arrays.asList(tokens).subList(m.length(), tokens.length)))
                .orElse(text);
    }

    /** "Foreign Ministry" after "Russian Foreign Ministry", "Comic Corps" after "Comic Corps of Canada": where only one fits. */
    private @Nullable Entity byPart(Found name, String bare) {
        String country = nationality(name);
        Set<Entity> fitting = new LinkedHashSet<>();
        for (Entity e : organizations.values()) {
            boolean several = bare.indexOf(' ') > 0;
            boolean same = several
                    ? withoutNationality(e.name).equalsIgnoreCase(bare) || e.name.startsWith(bare + " of ")
                    : isHeadOf(bare, e.name);
            if (same && (country == null || e.country == null || country.equals(e.country))) {
                fitting.add(e);
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** "Commission" of "European Commission", "Council" of "Council of Elders". */
    private boolean isHeadOf(String word, String name) {
        return world.people()
                        .ending(word)
                        .filter(h -> h.kind() == NameHead.Kind.ORGANIZATION)
                        .isPresent()
                && (name.endsWith(" " + word) || name.startsWith(word + " "));
    }

    /** "IAEA" after "International Atomic Energy Agency", or the other way round. */
    private @Nullable Entity byAcronym(String text) {
        boolean acronym = text.matches("[A-Z][A-Za-z&.]{1,7}")
                && text.chars().filter(Character::isUpperCase).count() >= 2;
        for (Entity e : organizations.values()) {
            String full = acronym ? e.name : text;
            String little = acronym ? text : e.name;
            if (full.indexOf(' ') > 0 && initials(full).equals(little.replace(".", ""))) {
                if (!acronym) {
                    e.name = text;
                }
                return e;
            }
        }
        return null;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : PhraseIndex.words(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private void resolvePersons(List<Found> names) {
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
            if (name.gender != null && p.gender != null && name.gender != p.gender) {
                continue;
            }
            int match = full.isEmpty()
                    ? 0
                    : full.get(full.size() - 1).equalsIgnoreCase(word)
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
        if (!longer.get(longer.size() - 1).equalsIgnoreCase(shorter.get(shorter.size() - 1))) {
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
        Entity body = owner == null ? null : owner.entity;
        String country = countryOf(owner);
        if (country == null && word.kind() == RoleWord.Kind.OFFICE) {
            country = officeCountry(person, word);
        }
        if (body == null && country != null && countries.containsKey(country)) {
            body = country(country);
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

    /** The country in which somebody is known to hold an office. */
    private @Nullable String officeCountry(Entity person, RoleWord word) {
        return world.officeholders().byName(person.name).stream()
                .filter(t -> world.people().describes(word.words(), t.title()))
                .map(Officeholder::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String countryOf(@Nullable Found owner) {
        if (owner == null) {
            return null;
        }
        if (owner.entry != null && owner.entry.country() != null) {
            return owner.entry.country();
        }
        return owner.entity == null ? null : owner.entity.country;
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
        List<Officeholder> terms = world.officeholders().byName(person.name);
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
                    && countries.containsKey(person.country)) {
                boolean known = terms.stream()
                        .anyMatch(t -> person.country.equals(t.country())
                                && t.title().equals(held.word().words()));
                if (known) {
                    person.roles.set(
                            i, new Entity.Held(held.word(), held.text(), country(person.country), held.past()));
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
                        ? h.country() == null || countries.containsKey(h.country())
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
