package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.MentionType;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.NameHead;
import io.dateline.ontology.PhraseIndex;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&.]{1,7}");
    private static final List<String> COMPANY_FORMS =
            WordLists.of("company-forms").stream().sorted().toList();

    /** Bodies that every state has. */
    private static final Set<String> STATE = Set.of("GOV", "LEG", "JUD", "MIL", "COP");

    private final World world;
    private final NameTypes types;
    private final NamedCountries countries;
    private final PersonResolver persons;
    private final Map<String, Entity> organizations = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    NameResolver(World world, Genders genders, @Nullable LocalDate date) {
        this.world = world;
        this.types = new NameTypes(world);
        this.countries = new NamedCountries(world);
        this.persons = new PersonResolver(world, genders, date, countries);
    }

    List<Entity> persons() {
        return persons.persons();
    }

    Collection<Entity> organizations() {
        return organizations.values();
    }

    /** Returns the entity of a country, made at its first mention. */
    Entity country(String code) {
        return countries.country(code);
    }

    void hold(Entity person, RoleWord word, String text, @Nullable Found owner, boolean past) {
        persons.hold(person, word, text, owner, past);
    }

    /** Resolves all names of the article, given in the order of the text. */
    void resolve(List<Found> names) {
        types.byDescription(names);
        NameTypes.unify(names);
        for (Found name : names) {
            Metonymy.decide(name);
        }
        seatOfUnion(names);
        bodiesOfOthers(names);
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
        persons.resolve(names.stream().filter(n -> n.type == MentionType.PERSON).toList());
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

    /** "Peru's Congress", "the Peruvian Congress" is not the one that goes by the bare name, nor is "Congress" in that article. */
    private void bodiesOfOthers(List<Found> names) {
        Map<GazetteerEntry, Set<String>> owners = new LinkedHashMap<>();
        Set<GazetteerEntry> own = new LinkedHashSet<>();
        Found before = null;
        for (Found name : names) {
            GazetteerEntry entry = name.entry;
            String country = before == null || !isOwner(before, name) ? null : countryOf(before);
            if (entry == null && name.type == MentionType.ORGANIZATION && country != null) {
                name.owner = before; // "India's Supreme Court"
            }
            if (entry != null && entry.kind() == Kind.ORGANIZATION && STATE.contains(String.valueOf(entry.sector()))) {
                if (country != null && !country.equals(entry.country())) {
                    name.owner = before;
                    owners.computeIfAbsent(entry, e -> new LinkedHashSet<>()).add(country);
                } else if (country != null || name.text.indexOf('.') > 0) {
                    own.add(entry); // "U.S. Senate"
                }
            }
            before = name;
        }
        for (Found name : names) {
            Set<String> countries = name.entry == null ? null : owners.get(name.entry);
            if (countries == null) {
                continue;
            }
            String country = name.owner != null
                    ? countryOf(name.owner)
                    : countries.size() == 1 && !own.contains(name.entry)
                            ? countries.iterator().next()
                            : null;
            if (country != null) {
                name.entity = organizations.computeIfAbsent(country + " " + name.lower(), key -> {
                    Entity body = new Entity(ActorKind.ORGANIZATION, withOwner(name), true);
                    body.country = country;
                    body.sector =
                            String.valueOf(Objects.requireNonNull(name.entry).sector());
                    return body;
                });
                name.entry = null;
            }
        }
    }

    private static boolean isOwner(Found owner, Found name) {
        GazetteerEntry entry = owner.entry;
        if (entry == null || owner.sentence != name.sentence || !isNational(entry.kind())) {
            return false;
        }
        return owner.last == name.first - 1
                ? entry.kind() == Kind.NATIONALITY
                : owner.last == name.first - 2
                        && name.sentence.tag(name.first - 1).equals("POS");
    }

    private static String withOwner(Found name) {
        Found owner = name.owner;
        return owner == null ? name.text : owner.text + (owner.last == name.first - 1 ? " " : "'s ") + name.text;
    }

    private void resolveThing(Found name) {
        if (name.entity != null) {
            return;
        }
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

    /** Returns a town by its name and country. */
    Spot town(String name, @Nullable String country) {
        return spot(name, PlaceKind.CITY, country);
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

    /** "Halvard" of "Halvard Inc.", and the other way round. */
    private @Nullable Entity byForm(String key) {
        for (String form : COMPANY_FORMS) {
            Entity full = organizations.get(key + " " + form);
            if (full != null) {
                return full;
            }
        }
        int blank = key.lastIndexOf(' ');
        boolean formed = blank > 0 && COMPANY_FORMS.contains(key.substring(blank + 1));
        return formed ? organizations.get(key.substring(0, blank)) : null;
    }

    private Entity organization(Found name) {
        GazetteerEntry entry = name.entry;
        String canonical = entry != null ? entry.name() : name.text;
        String key = String.join(" ", PhraseIndex.words(canonical)).toLowerCase(Locale.ROOT);
        Entity known = organizations.get(key);
        String owner = countryOf(name.owner);
        if (known != null && owner != null && known.country != null && !owner.equals(known.country)) {
            key = owner + " " + key;
            known = organizations.get(key);
        }
        if (known == null && entry == null) {
            known = byAcronym(name.text);
        }
        if (known == null && entry == null) {
            known = byForm(key);
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
            String named = nationality(name);
            entity.country = named == null ? owner : named;
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
        String named = nationality(name);
        String country = named == null ? countryOf(name.owner) : named;
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
        boolean acronym = ACRONYM.matcher(text).matches()
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

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : PhraseIndex.words(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
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
}
