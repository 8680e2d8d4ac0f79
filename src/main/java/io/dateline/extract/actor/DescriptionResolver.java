package io.dateline.extract.actor;

import io.dateline.extract.actor.SentenceView.Edge;
import io.dateline.model.ActorKind;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.GroupWord;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions and pronouns, in the order of the text, against what stands before them. */
final class DescriptionResolver {
    private static final Set<String> DIPLOMATS = WordLists.of("diplomats");
    private static final Map<String, String> SAME_KIN =
            Map.of("mum", "mother", "mom", "mother", "dad", "father", "kid", "child", "grandma", "grandmother");
    private static final double MAIN_SHARE = 0.7;
    private static final int ENTITY_REACH = 4;
    /** Sectors of those who are of the country that an article is about, where no other is named. */
    private static final Set<String> OF_A_COUNTRY = WordLists.of("of-a-country");

    /** Words that a body's name stands before: "the Reform party"; but the NBA is no team. */
    private static final Set<String> NAMED_KINDS = WordLists.of("named-kinds");
    /** Sectors of bodies that people speak of as theirs. */
    private static final Set<String> OF_MEMBERS = Set.of("PTY", "BUS", "JRN", "CVL", "REB");

    /** Verbs whose object is what "as" says. */
    private static final Set<String> NAMING = WordLists.of("naming");
    /** What the news calls one whom an article is about. */
    private static final Set<String> CELEBRITY = WordLists.of("celebrity");
    private static final Set<String> GOING_ON = WordLists.of("going-on");
    private static final Set<String> SAYING = WordLists.of("saying");

    private static final double GOES_ON_SPEAKING = 6;
    private static final double CONTROLLED = 17;

    private static final int MUCH_NAMED = 4;

    private static final int PRONOUN_REACH = 2;
    private static final int LONG_REACH = 6;
    /** Sentences at the start of an article in which a body may be spoken of before it is named. */
    private static final int OPENING = 3;

    /** Things that say something. */
    private static final Set<String> WRITINGS = WordLists.of("writings");

    private static final Set<String> TEAMS = WordLists.of("teams");

    private static final double THING_DISADVANTAGE = 3;
    private static final Set<String> ARGUMENTS = WordLists.of("arguments");
    private static final Set<String> TIMES = WordLists.of("times");

    private final World world;
    private final NameResolver names;
    private final @Nullable LocalDate date;
    /** The country whose government publishes the article. */
    private final @Nullable String home;
    /** Everything resolved so far, in the order of the text. */
    private final List<Found> before = new ArrayList<>();

    private final List<Found> all;
    private final Map<Integer, List<Found>> inSentence = new HashMap<>();

    DescriptionResolver(
            World world, NameResolver names, @Nullable LocalDate date, @Nullable String home, List<Found> all) {
        this.world = world;
        this.names = names;
        this.date = date;
        this.home = home;
        this.all = all;
        for (Found f : all) {
            inSentence
                    .computeIfAbsent(f.sentenceIndex(), i -> new ArrayList<>())
                    .add(f);
        }
    }

    void resolve() {
        linkAppositions();
        for (Found f : all) {
            if (f.entity == null && f.form == MentionForm.NOMINAL) {
                resolveDescription(f);
            } else if (f.entity == null && f.form == MentionForm.PRONOUN) {
                resolvePronoun(f);
            }
            before.add(f);
        }
        giveCountry();
    }

    /** Those who serve a state and are named with no owner are of the country that the whole article is about. */
    private void giveCountry() {
        Entity home = mainCountry(3);
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

    /** "Ukraine's president, Volodymyr Zelensky", "Jens Stoltenberg, the NATO secretary-general", "X is the president of Y". */
    private void linkAppositions() {
        for (Found f : all) {
            if (f.form != MentionForm.NOMINAL) {
                continue;
            }
            if (f.role == null) {
                linkBody(f);
                continue;
            }
            Found name = apposed(f);
            if (name != null && name.entity != null) {
                f.entity = name.entity;
                RoleWord word = f.role;
                if (word.kind() != RoleWord.Kind.KIN) {
                    names.hold(name.entity, word, title(f), f.owner, f.past);
                } else if (name.entity.gender == null) {
                    name.entity.gender = word.gender();
                }
            }
        }
    }

    /** "NPD Group, a research firm,", "the broadcaster RT", "Oxfam is a charity". */
    private void linkBody(Found f) {
        GroupWord group = f.group;
        if (group == null || group.kind() != GroupWord.Kind.BODY || f.owner != null && f.owner.first > f.head) {
            return;
        }
        for (Found n : all) {
            if (n.sentence != f.sentence
                    || n.form != MentionForm.NAME
                    || n.type != MentionType.ORGANIZATION
                    || n.entity == null
                    || n.overlaps(f)) {
                continue;
            }
            SentenceView s = f.sentence;
            boolean named = isApposed(s, n, f)
                    || f.last + 1 == n.first
                    || n.last + 2 == f.first && s.text(n.last + 1).equals(",") && endsPhrase(s, f) && !isListed(s, f)
                    || isCopula(s, n, f);
            if (named) {
                f.entity = n.entity;
                n.entity.heads.add(s.lemma(f.head));
                if (n.entity.sector == null) {
                    n.entity.sector = group.sector();
                }
                if (n.entity.country == null) {
                    n.entity.country = ownerCountry(f);
                }
                return;
            }
        }
    }

    /** "The council, the community, and others" names several. */
    private static boolean isListed(SentenceView s, Found f) {
        int next = f.last + 2;
        return s.governors(f.head).stream().anyMatch(e -> e.is("conj"))
                || next <= s.size() && s.lower(next).matches("and|or");
    }

    private static boolean isApposed(SentenceView s, Found name, Found f) {
        return s.governors(name.head).stream().anyMatch(e -> e.is("appos") && e.governor() == f.head)
                || s.governors(f.head).stream().anyMatch(e -> e.is("appos") && e.governor() == name.head);
    }

    /** "an attorney for Acme, Jo Roe, wrote": the parser hangs the name on the firm. */
    private static boolean isApposedBeyond(SentenceView s, Found name, Found f) {
        return isIndefinite(f)
                && name.first > 1
                && name.last < s.size()
                && s.text(name.last + 1).equals(",")
                && s.text(name.first - 1).equals(",")
                && s.governors(name.head).stream()
                        .filter(e -> e.is("appos") && e.governor() > f.head && e.governor() < name.head)
                        .anyMatch(
                                e -> "ORGANIZATION".equals(s.token(e.governor()).ner())
                                        && s.governors(e.governor()).stream()
                                                .anyMatch(up -> up.is("nmod") && up.governor() == f.head));
    }

    private static boolean isCopula(SentenceView s, Found name, Found f) {
        return s.hasDependent(f.head, "cop")
                && s.dependents(f.head).stream().anyMatch(e -> e.is("nsubj") && e.dependent() == name.head)
                && s.dependents(f.head).stream()
                        .noneMatch(e -> e.is("advmod") && s.lower(e.dependent()).equals("not"));
    }

    /** The words of the role alone, as printed. */
    private static String title(Found f) {
        RoleWord role = f.role;
        if (role == null) {
            return f.text;
        }
        int at = f.lower().replace('-', ' ').indexOf(role.words().replace('-', ' '));
        return at >= 0 ? f.text.substring(at, at + role.words().length()) : role.words();
    }

    private @Nullable Found apposed(Found f) {
        SentenceView s = f.sentence;
        for (Found n : all) {
            if (n.sentence != s || n.form != MentionForm.NAME || n.type != MentionType.PERSON || n.overlaps(f)) {
                continue;
            }
            boolean appos = isApposed(s, n, f);
            if (appos || isApposedBeyond(s, n, f)) {
                return n;
            }
            // "president, Volodymyr Zelensky," and "Jens Stoltenberg, the secretary-general," where the parser saw
            // otherwise
            boolean comma = f.last + 2 == n.first && s.text(f.last + 1).equals(",") && f.definite
                    || n.last + 2 == f.first
                            && s.text(n.last + 1).equals(",")
                            && f.role != null
                            && (f.definite || isIndefinite(f))
                            && endsPhrase(s, f);
            if (comma) {
                return n;
            }
            // "team member Rodaba Noori"
            if (f.last + 1 == n.first && f.role != null) {
                return n;
            }
            boolean copula = isCopula(s, n, f);
            if (copula) {
                return n;
            }
        }
        return null;
    }

    private static boolean isIndefinite(Found f) {
        String first = f.sentence.lower(f.first);
        return first.equals("a") || first.equals("an");
    }

    private static boolean endsPhrase(SentenceView s, Found f) {
        int i = f.last + 1;
        if (i > s.size()) {
            return true;
        }
        String next = s.text(i);
        return next.equals(",")
                || next.equals(".")
                || next.equals("of")
                || next.equals("at")
                || next.equals("in")
                || next.equals("from")
                || next.equals("with")
                || next.equals("for")
                || next.equals("who");
    }

    private void resolveDescription(Found f) {
        Found owner = f.ownerPronoun;
        if (owner != null && owner.entity == null) {
            resolvePronoun(owner);
        }
        if (f.group != null) {
            resolveGroup(f, f.group);
        } else if (f.role != null) {
            resolveRole(f, f.role);
        } else {
            // "the 40-year-old"
            f.entity = antecedent(f, PronounKind.PERSON);
        }
    }

    private void resolveRole(Found f, RoleWord role) {
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
                                || e.is("advmod") && s.lower(e.dependent()).matches("not|n['’]t|never"))) {
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
                && !locallyBound(f, pronoun);
    }

    private @Nullable String ownerCountry(Found f) {
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
        Set<Entity> officials = new LinkedHashSet<>();
        List<String> wordings = wordings(f, role);
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity p = b.entity;
            if (p == null || !p.isPerson()) {
                continue;
            }
            if (country != null && p.country != null && !country.equals(p.country)) {
                continue;
            }
            if (f.sentence == b.sentence && governs(f, b)) {
                continue;
            }
            if (!p.named) {
                RoleWord described = p.described;
                if (described != null
                        && described.kind() != RoleWord.Kind.KIN
                        && f.sentenceIndex() - b.sentenceIndex() <= ENTITY_REACH
                        && (country == null || country.equals(p.country))
                        && !described.words().equals(role.words())
                        && world.people().describes(role.words(), described.words())) {
                    return p;
                }
                continue;
            }
            boolean bare = country == null && body == null;
            if ((!bare || role.kind() == RoleWord.Kind.OFFICE) && holdsOffice(p, wordings, country, body, f.past)) {
                return p;
            }
            for (Entity.Held held : p.roles) {
                boolean free =
                        p.country == null && held.of() == null && held.word().kind() == RoleWord.Kind.OFFICE;
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

    private static String plain(String lemma) {
        return SAME_KIN.getOrDefault(lemma, lemma);
    }

    private @Nullable Entity sameWords(Found f) {
        String head = plain(f.sentence.lemma(f.head));
        String country = ownerCountry(f);
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            if (b.form == MentionForm.NOMINAL
                    && b.entity != null
                    && b.type == f.type
                    && b.plural == f.plural
                    && plain(b.sentence.lemma(b.head)).equals(head)
                    && !ofOthers(f, b)
                    && (country == null || b.entity.country == null || country.equals(b.entity.country))) {
                return b.entity;
            }
        }
        return null;
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
                    f.entity = mainCountry(1);
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
                    f.entity = recentCountry(f);
                }
                return;
            }
            default -> {}
        }
        if (group.kind() == GroupWord.Kind.BODY) {
            f.entity = ownBody(f, group);
        }
        if (f.entity == null
                && f.definite
                && f.owner == null
                && f.ownerPronoun == null
                && group.kind() == GroupWord.Kind.BODY) {
            f.entity = namedBody(f, group);
        }
        if (f.entity == null && (f.definite || group.kind() == GroupWord.Kind.PEOPLE)) {
            f.entity = sameWords(f);
        }
        if (f.entity == null) {
            ActorKind kind = group.kind() == GroupWord.Kind.PEOPLE ? ActorKind.GROUP : ActorKind.ORGANIZATION;
            Entity entity = new Entity(kind, bare(f), false);
            entity.country = country;
            entity.sector = group.sector();
            entity.plural = f.plural;
            f.entity = entity;
        }
    }

    /** "Her party" of one who holds an office in one; "the Reform party" is what it names. */
    private @Nullable Entity ownBody(Found f, GroupWord group) {
        Found owner = f.owner;
        if (group.sector() == null || !OF_MEMBERS.contains(group.sector())) {
            return null;
        }
        if (owner != null) {
            Entity body = owner.entity;
            boolean named = NAMED_KINDS.contains(f.sentence.lemma(f.head))
                    && owner.last + 1 == f.head
                    && f.last == f.head
                    && owner.type == MentionType.ORGANIZATION
                    && body != null
                    && group.sector().equals(body.sector);
            return named ? body : null;
        }
        Entity person = f.ownerPronoun == null ? null : f.ownerPronoun.entity;
        if (person == null || !person.isPerson()) {
            return null;
        }
        Entity only = null;
        for (Entity.Held held : person.roles) {
            Entity of = held.of();
            if (of != null
                    && of.kind == ActorKind.ORGANIZATION
                    && group.sector().equals(of.sector)) {
                if (only != null && only != of) {
                    return null;
                }
                only = of;
            }
        }
        return only;
    }

    private static boolean isPlainOrganization(Found owner) {
        return owner.type == MentionType.ORGANIZATION;
    }

    /** The country that most names of countries so far are of, if one has that much weight. */
    private @Nullable Entity mainCountry(int least) {
        Map<Entity, Integer> count = new LinkedHashMap<>();
        int total = 0;
        for (Found b : before) {
            if (b.isName() && b.entry != null && b.entry.country() != null && b.type != MentionType.ORGANIZATION) {
                count.merge(names.country(b.entry.country()), 1, Integer::sum);
                total++;
            }
        }
        for (Map.Entry<Entity, Integer> e : count.entrySet()) {
            if (e.getValue() >= Math.max(least, MAIN_SHARE * total)) {
                return e.getKey();
            }
        }
        return null;
    }

    /** The country that the sentences around speak of most; of equals the nearest. */
    private @Nullable Entity recentCountry(Found f) {
        Map<Entity, Integer> count = new LinkedHashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            if (f.sentenceIndex() - b.sentenceIndex() > 2) {
                break;
            }
            if (b.isName()
                    && b.entry != null
                    && b.entry.kind() == GazetteerEntry.Kind.COUNTRY
                    && b.entry.country() != null) {
                count.merge(names.country(b.entry.country()), 1, Integer::sum);
            }
        }
        if (count.isEmpty()) {
            return mainCountry(1);
        }
        boolean near = f.sentence.lower(f.first).matches("this|that");
        Map<Entity, Integer> whole = new HashMap<>();
        for (Found b : before) {
            if (b.isName() && b.entity != null && count.containsKey(b.entity)) {
                whole.merge(b.entity, 1, Integer::sum);
            }
        }
        Entity best = null;
        int most = 0;
        for (Map.Entry<Entity, Integer> e : count.entrySet()) {
            int article = near ? 0 : Math.min(MUCH_NAMED, whole.getOrDefault(e.getKey(), 0));
            int weight = 2 * e.getValue() + article;
            if (weight > most) {
                most = weight;
                best = e.getKey();
            }
        }
        return best;
    }

    /** "The ministry" after "Foreign Ministry", "the alliance" after "NATO". */
    private @Nullable Entity namedBody(Found f, GroupWord group) {
        String head = f.sentence.lemma(f.head);
        if (f.sentence.isProper(f.head)) {
            // "the Church": the one body of that name, wherever it is named in full
            Set<Entity> full = new LinkedHashSet<>();
            for (Entity e : names.organizations()) {
                String name = e.name.toLowerCase(Locale.ROOT);
                if (name.endsWith(" " + head) || name.startsWith(head + " of ")) {
                    full.add(e);
                }
            }
            if (full.size() == 1) {
                return full.iterator().next();
            }
        }
        boolean union = head.equals("alliance") || head.equals("bloc");
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (f.sentenceIndex() - b.sentenceIndex() > ENTITY_REACH && !union) {
                break;
            }
            if (e == null || e.kind != ActorKind.ORGANIZATION || !e.named) {
                continue;
            }
            if (e.heads.contains(head)) {
                return e;
            }
            String name = e.name.toLowerCase(Locale.ROOT);
            if (name.endsWith(head) || name.startsWith(head + " ") || b.lower().endsWith(head)) {
                return e;
            }
            boolean international = e.country == null && b.entry != null && e.sector == null;
            boolean fits =
                    switch (head) {
                        case "alliance" -> e.name.equals("NATO");
                        case "bloc" -> international;
                        case "organization", "organisation", "agency", "body", "institution" ->
                            b.entry != null && !"BUS".equals(e.sector) && !"PTY".equals(e.sector)
                                    || e.sector == null && b.entry == null;
                        case "company", "firm", "corporation", "giant" ->
                            "BUS".equals(e.sector) || e.sector == null && b.entry == null;
                        case "club" -> "CVL".equals(e.sector) && e.country != null || e.sector == null;
                        case "group", "movement" ->
                            "REB".equals(e.sector)
                                    || "UAF".equals(e.sector)
                                    || "CVL".equals(e.sector)
                                    || e.sector == null && !international;
                        default ->
                            group.sector() != null
                                    && group.sector().equals(e.sector)
                                    && !group.sector().equals("GOV")
                                    && !group.sector().equals("CVL");
                    };
            if (fits) {
                return e;
            }
        }
        if (union) {
            // "The alliance has no such plans, NATO said."
            for (Found n : inSentence.getOrDefault(f.sentenceIndex(), List.of())) {
                boolean alliance = n.entity != null && n.isName() && n.entity.name.equals("NATO");
                if (alliance && head.equals("alliance")) {
                    return n.entity;
                }
            }
        }
        return null;
    }

    private void resolvePronoun(Found p) {
        String word = p.lower();
        if (p.gender != null) {
            p.entity = antecedent(p, PronounKind.PERSON);
            if (p.entity == null) {
                p.entity = onlyOneSpokenOf(p);
            }
            if (p.entity == null) {
                p.entity = subjectAfter(p, PronounKind.PERSON);
            }
        } else if (word.startsWith("it")) {
            if (!isPleonastic(p)) {
                p.entity = antecedent(p, PronounKind.THING);
                if (p.entity == null
                        && p.sentenceIndex() <= OPENING
                        && p.sentence.tag(p.head).equals("PRP$")
                        && competitor(p, PronounKind.THING) == 0) {
                    p.entity = subjectAfter(p, PronounKind.THING);
                }
            }
        } else if (p.plural) {
            p.entity = antecedent(p, PronounKind.PLURAL);
        }
        if (p.entity != null && p.entity.isPerson() && p.entity.gender == null) {
            p.entity.gender = p.gender;
        }
    }

    /** The one named person of that gender in the sentences before. */
    private @Nullable Entity onlyOneSpokenOf(Found p) {
        Entity only = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            Entity e = b.entity;
            if (p.sentenceIndex() - b.sentenceIndex() > LONG_REACH) {
                break;
            }
            if (e == null || e == only || !e.named || !fits(p, b, e, PronounKind.PERSON)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = e;
        }
        return only;
    }

    /** "Hours after her flight, Ann Lee said": who is named only then. */
    private @Nullable Entity subjectAfter(Found p, PronounKind kind) {
        for (Found n : inSentence.getOrDefault(p.sentenceIndex(), List.of())) {
            Edge edge = p.sentence.governor(n.head).orElse(null);
            if (n.first > p.last
                    && n.isName()
                    && n.entity != null
                    && edge != null
                    && edge.relation().startsWith("nsubj")
                    && edge.governor() > p.head
                    && fits(p, n, n.entity, kind)) {
                return n.entity;
            }
        }
        return null;
    }

    private enum PronounKind {
        PERSON,
        THING,
        PLURAL
    }

    private static boolean isPleonastic(Found p) {
        SentenceView s = p.sentence;
        Edge edge = s.governor(p.head).orElse(null);
        if (edge == null || edge.is("expl")) {
            return true;
        }
        int governor = edge.governor();
        boolean subject = edge.relation().startsWith("nsubj");
        boolean adjective = s.tag(governor).startsWith("JJ")
                || s.tag(governor).startsWith("NN")
                || s.tag(governor).equals("CD");
        if (subject && s.hasDependent(governor, "cop") && adjective) {
            return true;
        }
        return subject
                && Set.of("seem", "appear", "take", "happen", "rain", "snow", "turn", "look", "come", "mean", "make")
                        .contains(s.lemma(governor));
    }

    private @Nullable Entity antecedent(Found p, PronounKind kind) {
        Entity best = null;
        double bestScore = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            Found b = before.get(i);
            int distance = p.sentenceIndex() - b.sentenceIndex();
            if (distance > PRONOUN_REACH
                    || kind == PronounKind.THING && distance > 1 && !Deeds.isDoer(p.sentence, p.head)) {
                break;
            }
            Entity e = b.entity;
            if (e == null || !fits(p, b, e, kind)) {
                continue;
            }
            double score = score(p, b, e, kind, distance);
            if (score > bestScore) {
                bestScore = score;
                best = e;
            }
        }
        if (best != null && kind != PronounKind.PERSON && competitor(p, kind) > bestScore) {
            return null;
        }
        return best;
    }

    private static boolean fits(Found p, Found b, Entity e, PronounKind kind) {
        switch (kind) {
            case PERSON -> {
                if (!e.isPerson() || e.gender != null && p.gender != null && e.gender != p.gender) {
                    return false;
                }
            }
            case THING -> {
                if (e.isPerson() || e.kind == ActorKind.GROUP || b.type == MentionType.NATIONALITY) {
                    return false;
                }
            }
            case PLURAL -> {
                if (e.isPerson() || b.type == MentionType.NATIONALITY) {
                    return false;
                }
            }
        }
        if (b.form == MentionForm.PRONOUN && p.sentence == b.sentence && p.head == b.head) {
            return false;
        }
        // A quotation's pronoun is nobody inside another's words.
        if (p.sentence.quoted(p.head) != b.sentence.quoted(b.head) && p.sentence == b.sentence) {
            return false;
        }
        return !locallyBound(p, b) && !isInside(p, b) && !isInside(b, p);
    }

    /** Tells whether both are arguments of one verb, so that they cannot be the same ("he saw him"). */
    private static boolean locallyBound(Found p, Found b) {
        if (p.sentence != b.sentence
                || p.sentence.tag(p.head).equals("PRP$")
                || p.lower().endsWith("self")
                || p.lower().endsWith("selves")) {
            return false;
        }
        Edge one = p.sentence.governor(p.head).orElse(null);
        Edge other = b.sentence.governor(b.head).orElse(null);
        return one != null
                && other != null
                && one.governor() == other.governor()
                && !one.is("conj")
                && !other.is("conj");
    }

    private static boolean isInside(Found inner, Found outer) {
        return inner.sentence == outer.sentence && outer.covers(inner.head);
    }

    private static double score(Found p, Found b, Entity e, PronounKind kind, int distance) {
        double score = prominence(p, b.sentence, b.head, b.last, distance);
        if (isSubjectOf(p, GOING_ON) && isSubjectOf(b, SAYING)) {
            score += GOES_ON_SPEAKING;
        }
        if (b.form == MentionForm.PRONOUN) {
            score += 2;
        }
        if (kind == PronounKind.PERSON) {
            score += e.named ? 2 : 0;
            score += e.gender != null ? 1 : -0.5;
        }
        if (kind == PronounKind.PLURAL) {
            score += e.kind == ActorKind.GROUP ? 4 : isTeam(b) ? 2 : e.kind == ActorKind.COUNTRY ? -3 : 0;
        }
        if (kind == PronounKind.THING && !b.acts) {
            score -= 4;
        }
        return score;
    }

    /** "It added" after "the ministry said". */
    private static boolean isSubjectOf(Found f, Set<String> verbs) {
        for (Edge e : f.sentence.governors(f.head)) {
            if (e.is("nsubj") && verbs.contains(f.sentence.lemma(e.governor()))) {
                return true;
            }
        }
        return false;
    }

    /** A body that is spoken of as its members: "the crew … they". */
    private static boolean isTeam(Found b) {
        return b.form == MentionForm.NOMINAL && b.group != null && TEAMS.contains(b.sentence.lemma(b.head));
    }

    /** How near to a pronoun, and how high in its sentence, a word stands. */
    private static double prominence(Found p, SentenceView s, int head, int last, int distance) {
        Edge edge = s.governor(head).orElse(null);
        String relation = edge == null ? "root" : edge.relation();
        double score =
                switch (relation) {
                    case "nsubj", "nsubj:pass", "nsubj:xsubj" -> 10;
                    case "root" -> 6;
                    case "obj", "iobj" -> 6;
                    case "appos", "conj" -> 5;
                    case "obl" -> 4;
                    default -> 3;
                };
        if (relation.startsWith("nsubj") && edge != null && p.sentence == s && isAncestor(s, edge.governor(), p.head)) {
            score += 4;
        }
        if (p.sentence == s && p.sentence.tag(p.head).equals("PRP$") && isControlled(s, head, p.head)) {
            score = Math.max(score, CONTROLLED);
        }
        // Of "The envoy said that the general had lied. He …" the subject of the main clause is who is spoken of.
        if (relation.startsWith("nsubj")
                && edge != null
                && s.governors(edge.governor()).isEmpty()) {
            score += 2;
        }
        score -= distance * 3.5;
        if (s.sentence().headline() && !p.sentence.sentence().headline()) {
            score -= 5;
        }
        if (p.sentence == s) {
            score -= Math.min(2.0, (p.first - last) / 15.0);
        }
        if (s.sentence().paragraph() != p.sentence.sentence().paragraph()) {
            score -= 1;
        }
        return score;
    }

    /** "The court ordered the firm to lower its prices": whoever is to do it. */
    private static boolean isControlled(SentenceView s, int head, int pronoun) {
        for (Edge e : s.governors(head)) {
            if (e.is("nsubj:xsubj") && e.governor() > head && isAncestor(s, e.governor(), pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** The weight of the things that "it" or "they" may mean instead of somebody: "the market", "camps". */
    private double competitor(Found p, PronounKind kind) {
        double best = 0;
        best = Math.max(best, competitor(p, kind, p.sentence, p.first - 1, 0));
        for (int i = before.size() - 1; i >= 0; i--) {
            SentenceView s = before.get(i).sentence;
            if (p.sentenceIndex() - s.index() == 1) {
                return Math.max(best, competitor(p, kind, s, s.size(), 1));
            }
            if (p.sentenceIndex() - s.index() > 1) {
                break;
            }
        }
        return best;
    }

    private double competitor(Found p, PronounKind kind, SentenceView s, int end, int distance) {
        String number = kind == PronounKind.PLURAL ? "NNS" : "NN";
        boolean doer = Deeds.isDoer(p.sentence, p.head);
        double best = 0;
        for (int i = 1; i <= end; i++) {
            if (doer && !WRITINGS.contains(kind == PronounKind.PLURAL ? s.lemma(i) : s.lower(i))) {
                continue;
            }
            boolean noun = s.tag(i).equals(number)
                    || kind == PronounKind.THING && s.tag(i).equals("NNP");
            if (!noun || !isThing(s, i) || isArgumentOfOneVerb(p, s, i)) {
                continue;
            }
            best = Math.max(best, prominence(p, s, i, i, distance) - THING_DISADVANTAGE);
        }
        return best;
    }

    private boolean isThing(SentenceView s, int token) {
        Edge edge = s.governor(token).orElse(null);
        if (edge == null || !ARGUMENTS.contains(edge.relation())) {
            return false;
        }
        String ner = s.token(token).ner();
        if (ner != null && TIMES.contains(ner)) {
            return false;
        }
        for (Found f : inSentence.getOrDefault(s.index(), List.of())) {
            if (f.head == token || f.isName() && f.covers(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArgumentOfOneVerb(Found p, SentenceView s, int token) {
        if (p.sentence != s || p.sentence.tag(p.head).equals("PRP$")) {
            return false;
        }
        Edge one = s.governor(p.head).orElse(null);
        Edge other = s.governor(token).orElse(null);
        return one != null && other != null && one.governor() == other.governor();
    }

    private static boolean isAncestor(SentenceView s, int ancestor, int token) {
        int current = token;
        for (int steps = 0; steps < s.size(); steps++) {
            Edge edge = s.governors(current).stream()
                    .min(Comparator.comparing((Edge e) -> e.is("conj")).thenComparing(Edge::governor))
                    .orElse(null);
            if (edge == null) {
                return false;
            }
            if (edge.governor() == ancestor) {
                return true;
            }
            current = edge.governor();
        }
        return false;
    }
}
