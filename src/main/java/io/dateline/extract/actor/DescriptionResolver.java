package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.ActorKind;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.LikeWords;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions and pronouns, in the order of the text, against what stands before them. */
final class DescriptionResolver {
    private static final Pattern NEGATION = Pattern.compile("not|n['’]t|never");
    private static final Set<String> DIPLOMATS = WordLists.of("diplomats");
    private static final int ENTITY_REACH = 4;
    /** Sectors of those who are of the country that an article is about, where no other is named. */
    private static final Set<String> OF_A_COUNTRY = WordLists.of("of-a-country");

    /** Verbs whose object is what "as" says. */
    private static final Set<String> NAMING = WordLists.of("naming");
    /** What the news calls one whom an article is about. */
    private static final Set<String> CELEBRITY = WordLists.of("celebrity");

    private static final int MUCH_NAMED = 4;

    private static final int PRONOUN_REACH = 2;
    private static final int LONG_REACH = 6;

    private final World world;
    private final NameResolver names;
    private final @Nullable LocalDate date;
    /** The country whose government publishes the article. */
    private final @Nullable String home;
    /** The office of who heads the department that publishes the article. */
    private final @Nullable RoleWord house;
    /** Who heads that department, where the article gives no name. */
    private @Nullable Entity unnamedChief;
    /** Everything resolved so far, in the order of the text. */
    private final List<Found> before = new ArrayList<>();

    private final List<Found> all;
    private final Map<Integer, List<Found>> inSentence = new HashMap<>();
    private final PronounResolver pronouns = new PronounResolver(before, inSentence);

    private final CountryInFocus focus;
    private final NamedBodies bodies;
    private final Posts posts = new Posts();

    DescriptionResolver(
            World world,
            NameResolver names,
            @Nullable LocalDate date,
            @Nullable String home,
            @Nullable RoleWord house,
            List<Found> all) {
        this.world = world;
        this.names = names;
        this.date = date;
        this.home = home;
        this.house = house;
        this.all = all;
        this.focus = new CountryInFocus(names, before);
        this.bodies = new NamedBodies(names, before, inSentence);
        for (Found f : all) {
            inSentence
                    .computeIfAbsent(f.sentenceIndex(), i -> new ArrayList<>())
                    .add(f);
        }
    }

    void resolve() {
        new Appositions(names, all, world.people()).link();
        for (Found f : all) {
            if (f.entity == null && f.form == MentionForm.NOMINAL) {
                resolveDescription(f);
            } else if (f.entity == null && f.form == MentionForm.PRONOUN) {
                pronouns.resolve(f);
            }
            before.add(f);
        }
        giveCountry();
    }

    /** Those who serve a state and are named with no owner are of the country that the whole article is about. */
    private void giveCountry() {
        Entity home = focus.mainCountry(3);
        if (home == null) {
            return;
        }
        Set<Entity> owned = new HashSet<>();
        for (Found f : all) {
            if (f.entity != null && (f.owner != null || f.ownerPronoun != null)) {
                owned.add(f.entity);
            }
        }
        for (Found f : all) {
            Entity e = f.entity;
            boolean stateless = e != null && e.country == null && e.sector != null && OF_A_COUNTRY.contains(e.sector);
            if (e != null
                    && stateless
                    && !e.isPerson()
                    && !owned.contains(e)
                    && f.entry == null
                    && (f.group == null || !f.group.words().startsWith("peacekeep"))) {
                e.country = home.country;
            }
        }
    }

    /** The words of the role alone, as printed. */
    static String title(Found f) {
        RoleWord role = f.role;
        if (role == null) {
            return f.text;
        }
        int at = f.lower().replace('-', ' ').indexOf(role.words().replace('-', ' '));
        return at >= 0 ? f.text.substring(at, at + role.words().length()) : role.words();
    }

    static boolean isIndefinite(Found f) {
        String first = f.sentence.lower(f.first);
        return first.equals("a") || first.equals("an");
    }

    private void resolveDescription(Found f) {
        Found owner = f.ownerPronoun;
        if (owner != null && owner.entity == null) {
            pronouns.resolve(owner);
        }
        if (f.group != null) {
            resolveGroup(f, f.group);
        } else if (f.role != null) {
            resolveRole(f, f.role);
        } else {
            // "the 40-year-old"
            f.entity = pronouns.personBefore(f);
        }
    }

    private void resolveRole(Found f, RoleWord role) {
        if (Posts.isPost(f, role)) {
            posts.fill(f, role);
            return;
        }
        if (isOfNobody(f)) {
            return;
        }
        String country = ownerCountry(f);
        Entity body = f.owner == null ? f.ownerPronoun == null ? null : f.ownerPronoun.entity : f.owner.entity;
        Entity servant = servesAs(f);
        if (servant != null) {
            f.entity = servant;
            names.hold(servant, role, title(f), f.owner, f.past);
            return;
        }
        Entity subject = subjectOf(f);
        if (subject != null && subject.isPerson() && !(f.definite && f.owner == null)) {
            f.entity = subject;
            return;
        }
        RoleWord chief = headOfHouse(f, role);
        if (chief != null) {
            f.entity = chief(f, chief, role);
        }
        if (f.entity != null) {
            return;
        }
        if (role.words().equals("counterpart")) {
            f.entity = counterpart(f, country);
        } else if (role.kind() != RoleWord.Kind.KIN && (country != null || f.definite)) {
            f.entity = roleHolder(f, role, country, body);
            if (f.entity != null && f.entity.named && (role.kind() == RoleWord.Kind.OFFICE || f.owner != null)) {
                names.hold(f.entity, role, title(f), f.owner, f.past);
            }
        }
        if (f.entity == null && f.definite) {
            f.entity = sameWords(f);
        } else if (f.entity == null && isOfficeAlone(f, role)) {
            Entity same = sameWords(f);
            f.entity = same == null || same.named ? null : same;
        }
        if (f.entity == null && f.definite) {
            f.entity = onlyPerson(f, role, country);
        }
        if (f.entity == null && f.definite) {
            f.entity = mainPerson(f, role);
        }
        if (f.entity == null && f.sentence.sentence().headline()) {
            f.entity = namedBelow(f, country);
        }
        String office = country == null && isOfficeAtHome(f, role) ? home : country;
        if (f.entity == null && office != null && country == null && date != null) {
            f.entity = byOffice(role, office, date);
        }
        if (f.entity == null) {
            Entity person = new Entity(ActorKind.PERSON, bare(f), false);
            person.country = office;
            person.sector = role.sector();
            person.gender = role.gender();
            person.described = role;
            f.entity = person;
        }
    }

    /** "South Africa, which is a member": what is no person. */
    private static boolean isOfNobody(Found f) {
        SentenceView s = f.sentence;
        return s.hasDependent(f.head, "cop")
                && s.governors(f.head).stream()
                        .filter(up -> up.relation().startsWith("acl"))
                        .anyMatch(up -> s.dependents(up.governor()).stream()
                                .anyMatch(e ->
                                        e.is("ref") && s.lower(e.dependent()).equals("which")));
    }

    /** "The Secretary" in what the department publishes: the secretary of what it is the department of. */
    private @Nullable RoleWord headOfHouse(Found f, RoleWord role) {
        boolean bare = f.definite
                && !f.past
                && f.owner == null
                && f.ownerPronoun == null
                && f.sentence.isCapitalised(f.head)
                && f.first + 1 == f.last;
        return bare && house != null && !role.equals(house) && house.words().startsWith(role.words() + " ")
                ? house
                : null;
    }

    /** Returns the one whom the article calls "Secretary Roe" or so, or who heads the department; null where it calls two so. */
    private @Nullable Entity chief(Found f, RoleWord chief, RoleWord role) {
        Set<Entity> called = new LinkedHashSet<>();
        for (Entity p : names.persons()) {
            boolean titled = p.roles.stream()
                    .anyMatch(h -> !h.past()
                            && (h.word().equals(chief) || h.word().words().equals(role.words())));
            if (p.named && titled && (p.country == null || p.country.equals(home))) {
                called.add(p);
            }
        }
        if (!called.isEmpty()) {
            return called.size() == 1 ? called.iterator().next() : null;
        }
        Entity known = home != null && date != null ? byOffice(chief, home, date) : null;
        if (known != null) {
            return known;
        }
        if (unnamedChief == null) {
            unnamedChief = new Entity(ActorKind.PERSON, bare(f), false);
            unnamedChief.country = home;
            unnamedChief.sector = role.sector();
            unnamedChief.described = role;
            unnamedChief.hold(chief, chief.words(), null, false);
        }
        return unnamedChief;
    }

    /** "The President" in what his own house publishes. */
    private static boolean isOfficeAtHome(Found f, RoleWord role) {
        return role.kind() == RoleWord.Kind.OFFICE
                && "GOV".equals(role.sector())
                && f.definite
                && !f.past
                && f.owner == null
                && f.ownerPronoun == null
                && f.sentence.isCapitalised(f.head);
    }

    /** "She served as minister", "they elected him as leader", "his role as envoy": who is something. */
    private @Nullable Entity servesAs(Found f) {
        SentenceView s = f.sentence;
        Edge edge = s.governors(f.head).stream()
                .filter(e -> e.specific().equals("as") && (e.is("obl") || e.is("nmod")))
                .findFirst()
                .orElse(null);
        // "as the minister explained" says nothing of who is one
        if (edge == null || s.hasDependent(f.head, "cop") || s.tag(f.last + 1).startsWith("VB")) {
            return null;
        }
        int governor = edge.governor();
        boolean verb = s.tag(governor).startsWith("VB");
        boolean ofObject = verb && NAMING.contains(s.lemma(governor)) && s.hasDependent(governor, "obj");
        for (Edge e : s.dependents(governor)) {
            boolean bearer = !verb
                    ? e.is("nmod") && e.specific().equals("poss") || e.is("nmod:poss")
                    : ofObject ? e.is("obj") : e.relation().startsWith("nsubj");
            Found b = bearer ? headedBy(s, e.dependent()) : null;
            if (b != null && b.first < f.first && b.entity != null && b.entity.isPerson()) {
                return b.entity;
            }
        }
        return null;
    }

    private @Nullable Found headedBy(SentenceView s, int head) {
        for (Found b : inSentence.getOrDefault(s.index(), List.of())) {
            if (b.head == head) {
                return b;
            }
        }
        return null;
    }

    /** "The singer" of an article that is about one person. */
    private @Nullable Entity mainPerson(Found f, RoleWord role) {
        if (f.owner != null || f.ownerPronoun != null || !CELEBRITY.contains(role.words())) {
            return null;
        }
        Map<Entity, Integer> count = new LinkedHashMap<>();
        for (Found b : before) {
            Entity p = b.entity;
            boolean agrees = p != null
                    && p.isPerson()
                    && p.named
                    && (p.gender == null || role.gender() == null || p.gender == role.gender());
            if (agrees) {
                count.merge(p, 1, Integer::sum);
            }
        }
        Entity main = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Entity, Integer> e : count.entrySet()) {
            if (e.getValue() > most) {
                second = most;
                most = e.getValue();
                main = e.getKey();
            } else {
                second = Math.max(second, e.getValue());
            }
        }
        boolean clear = most >= MUCH_NAMED - 1 && most >= 2 * second;
        return clear && main != null && !"GOV".equals(main.sector) ? main : null;
    }

    /** "She is a nurse": of whom a description is said. */
    private @Nullable Entity subjectOf(Found f) {
        SentenceView s = f.sentence;
        if (!s.hasDependent(f.head, "cop")
                || s.dependents(f.head).stream()
                        .anyMatch(e -> s.tag(e.dependent()).equals("MD")
                                || e.is("advmod")
                                        && NEGATION.matcher(s.lower(e.dependent()))
                                                .matches())) {
            return null;
        }
        for (Edge e : s.dependents(f.head)) {
            if (!e.is("nsubj")) {
                continue;
            }
            for (Found b : inSentence.getOrDefault(s.index(), List.of())) {
                if (b.head == e.dependent() && b.first < f.first && b.entity != null) {
                    return b.entity;
                }
            }
        }
        return null;
    }

    /** "The former Nigerian president" after one person was named of whom no other office is known. */
    private @Nullable Entity onlyPerson(Found f, RoleWord role, @Nullable String country) {
        Entity only = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity p = b.entity;
            if (f.sentenceIndex() - b.sentenceIndex() > PRONOUN_REACH) {
                break;
            }
            if (p == null || !p.isPerson() || p == only) {
                continue;
            }
            if (only != null || b.sentence == f.sentence && !isPreparatory(f, b)) {
                return null;
            }
            only = p;
        }
        if (only == null
                || !only.named
                || role.kind() == RoleWord.Kind.OFFICE && (country == null || !f.past)
                || !world.officeholders().byName(only.name).isEmpty()
                || only.gender != null && role.gender() != null && only.gender != role.gender()) {
            return null;
        }
        boolean free = only.roles.isEmpty() || f.past && only.country == null;
        boolean sameCountry = country == null || only.country == null || country.equals(only.country);
        return free && sameCountry && !f.sentence.sentence().headline() ? only : null;
    }

    /** "Norwegian skipper" of a headline: who is called a skipper with his name in the sentences below. */
    private @Nullable Entity namedBelow(Found f, @Nullable String country) {
        String head = f.sentence.lemma(f.head);
        for (Found b : all) {
            if (b.sentenceIndex() - f.sentenceIndex() > LONG_REACH) {
                return null;
            }
            Entity e = b.entity;
            RoleWord role = f.role;
            boolean titled = role != null
                    && b.isName()
                    && b.type == MentionType.PERSON
                    && b.titles.stream().anyMatch(title -> title.word().equals(role));
            if (titled
                    && e != null
                    && (b.sentenceIndex() > f.sentenceIndex())
                    && (country == null || e.country == null || country.equals(e.country))) {
                return e;
            }
            if (b.form == MentionForm.NOMINAL
                    && b.sentenceIndex() > f.sentenceIndex()
                    && e != null
                    && e.named
                    && e.isPerson() == (f.role != null)
                    && b.sentence.lemma(b.head).equals(head)
                    && (country == null || e.country == null || country.equals(e.country))) {
                return e;
            }
        }
        return null;
    }

    /** "Since her return, the singer has": a pronoun before the subject. */
    private static boolean isPreparatory(Found f, Found pronoun) {
        SentenceView s = f.sentence;
        Edge edge = s.governor(f.head).orElse(null);
        return pronoun.form == MentionForm.PRONOUN
                && pronoun.gender != null
                && edge != null
                && edge.relation().startsWith("nsubj")
                && s.governors(edge.governor()).isEmpty()
                && !PronounResolver.locallyBound(f, pronoun);
    }

    static @Nullable String ownerCountry(Found f) {
        if (f.owner != null) {
            return NameResolver.countryOf(f.owner);
        }
        Found pronoun = f.ownerPronoun;
        return pronoun == null || pronoun.entity == null ? null : pronoun.entity.country;
    }

    /** "His Kremlin counterpart": who holds the like office in that country. */
    private @Nullable Entity counterpart(Found f, @Nullable String country) {
        Found pronoun = f.ownerPronoun;
        if (f.owner != null && pronoun == null) {
            pronoun = all.stream()
                    .filter(p -> p.form == MentionForm.PRONOUN && f.sentence == p.sentence && f.covers(p.head))
                    .findFirst()
                    .orElse(null);
        }
        Entity one = pronoun == null ? null : pronoun.entity;
        if (country == null && one == null || f.owner != null && country == null) {
            return null;
        }
        boolean foreign = country == null;
        Set<Entity> possible = new LinkedHashSet<>();
        for (Entity p : names.persons()) {
            if (p != one
                    && (foreign
                            ? p.country != null && one != null && !p.country.equals(one.country)
                            : p.country != null && p.country.equals(country))
                    && p.roles.stream()
                            .anyMatch(
                                    h -> one == null || one.roles.stream().anyMatch(o -> alike(o.word(), h.word())))) {
                possible.add(p);
            }
        }
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    private boolean alike(RoleWord one, RoleWord other) {
        return one.words().equals(other.words())
                || world.people().describes(one.words(), other.words())
                || world.people().describes(other.words(), one.words())
                || isForeign(one.words()) && isForeign(other.words());
    }

    private static boolean isForeign(String title) {
        return title.contains("foreign") || title.equals("secretary of state") || title.contains("external affairs");
    }

    private @Nullable Entity roleHolder(Found f, RoleWord role, @Nullable String country, @Nullable Entity body) {
        // The most recent person who has that role.
        Entity official = null;
        Found unnamed = null;
        Set<Entity> officials = new LinkedHashSet<>();
        List<String> wordings = wordings(f, role);
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity p = b.entity;
            if (unnamed != null && b.sentence != unnamed.sentence) {
                return unnamed.entity; // unless the same sentence names one: "Minister Roe met the prime minister"
            }
            if (p == null || !p.isPerson()) {
                continue;
            }
            if (country != null && p.country != null && !country.equals(p.country)) {
                continue;
            }
            if (f.sentence == b.sentence && governs(f, b) || isListedWith(f, p) || PronounResolver.locallyBound(f, b)) {
                continue; // "President Roe saw the Ruritanian leader"
            }
            if (!p.named) {
                RoleWord described = p.described;
                if (described != null
                        && described.kind() != RoleWord.Kind.KIN
                        && f.sentenceIndex() - b.sentenceIndex() <= ENTITY_REACH
                        && (country == null || country.equals(p.country))
                        && (body == null || b.owner != null && b.owner.entity == body)
                        && !described.words().equals(role.words())
                        && world.people().describes(role.words(), described.words())
                        && unnamed == null) {
                    unnamed = b;
                }
                continue;
            }
            boolean bare = country == null && body == null;
            if ((!bare || role.kind() == RoleWord.Kind.OFFICE) && holdsOffice(p, wordings, country, body, f.past)) {
                return p;
            }
            for (Entity.Held held : p.roles) {
                boolean free = p.country == null
                        && held.of() == null
                        && held.word().kind() == RoleWord.Kind.OFFICE
                        && f.sentenceIndex() - b.sentenceIndex() <= ENTITY_REACH;
                boolean place =
                        country == null || free || country.equals(p.country) || held.of() == body && body != null;
                if (place && describes(wordings, held.word().words()) && (!held.past() || f.past)) {
                    return p;
                }
            }
            if (country != null
                    && country.equals(p.country)
                    && "GOV".equals(p.sector)
                    && f.sentenceIndex() - b.sentenceIndex() <= ENTITY_REACH) {
                officials.add(p);
                official = official == null ? p : official;
            }
        }
        if (unnamed != null) {
            return unnamed.entity;
        }
        if (official != null && officials.size() == 1 && DIPLOMATS.contains(role.words()) && f.definite) {
            return official;
        }
        if (role.kind() == RoleWord.Kind.OFFICE && country != null && !f.past && date != null && f.definite) {
            return byOffice(role, country, date);
        }
        return null;
    }

    /** The title without and with its owner: "chief", "pentagon chief". */
    private static List<String> wordings(Found f, RoleWord role) {
        if (f.owner == null) {
            return List.of(role.words());
        }
        String owner = f.owner.lower() + " ";
        return role.words().startsWith(owner)
                ? List.of(role.words(), role.words().substring(owner.length()))
                : List.of(role.words(), owner + role.words());
    }

    private boolean describes(List<String> wordings, String title) {
        return wordings.stream().anyMatch(w -> world.people().describes(w, title));
    }

    /** Tells whether somebody is known to hold the office, or to have held it. */
    private boolean holdsOffice(
            Entity person, List<String> wordings, @Nullable String country, @Nullable Entity body, boolean past) {
        LocalDate day = date;
        if (day == null) {
            return false;
        }
        return world.officeholders().byName(person.name).stream()
                .filter(t -> describes(wordings, t.title()))
                .filter(t -> country != null
                        ? country.equals(t.country())
                        : body == null || t.body().equals(body.name))
                .anyMatch(t -> t.holdsOn(day) != past && !t.from().isAfter(day));
    }

    /** The holder on the day of the article, where that is certain. */
    private @Nullable Entity byOffice(RoleWord role, String country, LocalDate day) {
        List<Officeholder> holders = world.officeholders().holdersOf(role.words(), country, day);
        Set<String> distinct = new LinkedHashSet<>();
        holders.forEach(h -> distinct.add(h.name()));
        if (distinct.size() != 1) {
            return null;
        }
        String name = distinct.iterator().next();
        return names.persons().stream()
                .filter(p -> p.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean governs(Found one, Found other) {
        return one.sentence.governors(one.head).stream()
                .anyMatch(e -> e.governor() == other.head && e.relation().startsWith("nmod"));
    }

    /** "The Secretary and the Foreign Minister": whoever else may be called so, not the one that stands beside. */
    private boolean isListedWith(Found f, Entity person) {
        List<Integer> firsts = f.sentence.governors(f.head).stream()
                .filter(e -> e.is("conj"))
                .map(Edge::governor)
                .toList();
        return inSentence.getOrDefault(f.sentenceIndex(), List.of()).stream()
                .filter(b -> b.entity == person && b.first < f.first)
                .anyMatch(b -> firsts.contains(b.head)
                        || f.sentence.governors(b.head).stream()
                                .anyMatch(e -> e.is("conj") && firsts.contains(e.governor())));
    }

    private @Nullable Entity sameWords(Found f) {
        String head = LikeWords.plain(f.sentence.lemma(f.head));
        String country = ownerCountry(f);
        String number = number(f);
        Entity counted = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (b.form != MentionForm.NOMINAL
                    || e == null
                    || isListedWith(f, e)
                    || b.type != f.type
                    || b.plural != f.plural
                    || !LikeWords.plain(b.sentence.lemma(b.head)).equals(head)
                    || ofOthers(f, b)
                    || country != null && e.country != null && !country.equals(e.country)) {
                continue;
            }
            if (number.isEmpty() || f.definite && e.number.isEmpty() || number.equals(e.number)) {
                boolean near = f.definite && f.sentenceIndex() - b.sentenceIndex() <= ENTITY_REACH;
                if (e.number.isEmpty() || !number.isEmpty() || near) {
                    return e;
                }
                // "people" at large are the nine counted ones only where no others are spoken of
                counted = counted == null ? e : counted;
            } else if (e.number.isEmpty() && b.sentence.sentence().headline()) {
                e.number = number;
                return e;
            }
        }
        return counted;
    }

    /** "Surgeon general", "U.S. surgeon general": an office, and nothing that tells of whom in it. */
    private static boolean isOfficeAlone(Found f, RoleWord role) {
        return role.kind() == RoleWord.Kind.OFFICE
                && !f.past
                && f.ownerPronoun == null
                && !f.sentence.tag(f.first).equals("DT")
                && bare(f).toLowerCase(Locale.ROOT)
                        .equals(
                                f.owner == null || f.owner.first > f.head
                                        ? role.words()
                                        : f.owner.lower() + " " + role.words());
    }

    /** Returns how many a description tells of: "nine" of "the nine climbers". */
    private static String number(Found f) {
        return IntStream.rangeClosed(f.first, f.last)
                .filter(i -> f.sentence.tag(i).equals("CD"))
                .mapToObj(f.sentence::lower)
                .collect(Collectors.joining(" "));
    }

    /** "Her mother" is not "his mother". */
    private static boolean ofOthers(Found one, Found other) {
        Entity mine = one.ownerPronoun == null ? null : one.ownerPronoun.entity;
        Entity theirs = other.ownerPronoun == null ? null : other.ownerPronoun.entity;
        return mine != null && theirs != null && mine != theirs;
    }

    /** The words without article and owner's "'s": "senior U.S. official". */
    private static String bare(Found f) {
        SentenceView s = f.sentence;
        if (f.first == f.last && s.tag(f.first).equals("CD")) {
            return f.text + (f.plural ? " people" : " person");
        }
        int first = f.first;
        while (first < f.last
                && (s.tag(first).equals("DT")
                        || s.tag(first).equals("PRP$")
                        || s.tag(first).equals("PDT"))) {
            first++;
        }
        return f.text.substring(
                s.token(first).beginPosition() - s.token(f.first).beginPosition());
    }

    private void resolveGroup(Found f, GroupWord group) {
        String country = ownerCountry(f);
        switch (group.kind()) {
            case STATE -> {
                if (country != null && f.owner != null && !isPlainOrganization(f.owner)) {
                    f.entity = names.country(country);
                    return;
                }
                boolean local = group.words().equals("authorities");
                if (!local && f.definite && country == null && f.owner == null && f.ownerPronoun == null) {
                    f.entity = focus.mainCountry(1);
                    if (f.entity != null) {
                        return;
                    }
                }
            }
            case COUNTRY -> {
                if (f.owner != null) {
                    return;
                }
                if (f.ownerPronoun != null) {
                    f.entity = country == null ? null : names.country(country);
                } else if (f.definite) {
                    f.entity = focus.recentCountry(f);
                }
                return;
            }
            default -> {}
        }
        if (group.kind() == GroupWord.Kind.BODY) {
            f.entity = bodies.own(f, group);
        }
        if (f.entity == null
                && f.definite
                && f.owner == null
                && f.ownerPronoun == null
                && group.kind() == GroupWord.Kind.BODY) {
            f.entity = bodies.named(f, group);
        }
        if (f.entity == null && (f.definite || group.kind() == GroupWord.Kind.PEOPLE || isBare(f))) {
            f.entity = sameWords(f);
        }
        if (f.entity == null) {
            ActorKind kind = group.kind() == GroupWord.Kind.PEOPLE ? ActorKind.GROUP : ActorKind.ORGANIZATION;
            Entity entity = new Entity(kind, bare(f), false);
            entity.country = country == null && isGovernmentAtHome(f, group) ? home : country;
            entity.sector = group.sector();
            entity.plural = f.plural;
            entity.number = number(f);
            f.entity = entity;
        }
    }

    /** "Police": with neither article nor owner, the one that the article speaks of. */
    private static boolean isBare(Found f) {
        return f.first == f.last && f.owner == null && f.ownerPronoun == null;
    }

    /** "This administration" in what one of its departments publishes. */
    private static boolean isGovernmentAtHome(Found f, GroupWord group) {
        return group.kind() == GroupWord.Kind.STATE
                && group.words().equals("administration")
                && f.definite
                && f.first + 1 >= f.head
                && f.owner == null
                && f.ownerPronoun == null;
    }

    private static boolean isPlainOrganization(Found owner) {
        return owner.type == MentionType.ORGANIZATION;
    }
}
