package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import io.dateline.resolve.actor.KnownActors.Known;
import io.dateline.resolve.actor.Member.Office;
import io.dateline.resolve.actor.PersonName.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins persons: by reference file, full name, spelling, office and surname, in this order. */
final class PersonPasses {
    /** A surname alone is the same person's within so many days. */
    private static final int SURNAME_DAYS = 400;

    /** Two surnames alone, of nobody who is named in full. */
    private static final int LONE_DAYS = 30;

    /** An article tells who holds an office for so many days before and after it. */
    private static final int OFFICE_DAYS = 30;

    private static final int MOST_COMPARED = 50;

    /** Sectors of people who hold no public office. */
    private static final Set<String> PRIVATE =
            Set.of("CVL", "BUS", "EDU", "JRN", "REL", "CRM", "AGR", "LAB", "MED", "HLH", "ENV");

    private static final Comparator<Cluster> BY_FIRST = Comparator.comparing(Cluster::first, Order.BY_DAY);

    private final Partition partition;
    private final Context context;
    private final KnownActors known;
    private final PeopleWords people;
    private final List<Member> persons;

    PersonPasses(
            Partition partition, Context context, KnownActors known, PeopleWords people, Collection<Member> members) {
        this.partition = partition;
        this.context = context;
        this.known = known;
        this.people = people;
        this.persons = members.stream()
                .filter(member -> member.kind() == ActorKind.PERSON)
                .toList();
    }

    void run() {
        officeholdersByName();
        fullNames();
        spellings();
        offices();
        surnames();
        loneSurnames();
    }

    /** Who is called as an officeholder of the reference file, where country, office or time do not speak against it. */
    private void officeholdersByName() {
        Map<Known, Cluster> clusters = new HashMap<>();
        for (Member member : persons) {
            if (!member.hasFullName()) {
                continue;
            }
            List<Known> possible = known.named(member.name()).stream()
                    .filter(one -> maybe(one, member))
                    .toList();
            if (possible.size() == 1) {
                link(
                        member,
                        possible.get(0),
                        clusters,
                        "officeholder-name",
                        0.98,
                        "'%s' in the reference file".formatted(possible.get(0).name()));
            }
        }
    }

    private boolean maybe(Known one, Member member) {
        boolean inOffice = member.offices().stream().anyMatch(office -> one.mayBe(office, people));
        if (inOffice || !one.isCalled(member.name())) {
            return inOffice;
        }
        if (member.country() != null
                && !one.countries().isEmpty()
                && !one.countries().contains(member.country())) {
            return false;
        }
        boolean elsewhere = member.who().sector() != null
                && PRIVATE.contains(member.who().sector())
                && !member.offices().isEmpty();
        return !elsewhere
                && (one.countries().isEmpty()
                        || member.country() != null
                        || context.speaksOf(member.article(), one.countries()))
                && one.isOfThatTime(member.date(), 12);
    }

    private void link(
            Member member, Known one, Map<Known, Cluster> clusters, String rule, double score, String reason) {
        Cluster own = partition.of(member);
        Cluster there = clusters.get(one);
        if (there == null) {
            if (own.known == null) {
                own.known = one;
                clusters.put(one, own);
            }
        } else {
            own.known = own.known == null ? one : own.known;
            if (partition.join(there, own, rule, score, reason)) {
                clusters.put(one, partition.of(member));
            }
        }
    }

    /** The same full name, spelling and middle names aside: one person, unless country or calling speak against it. */
    private void fullNames() {
        blocks(this::nameKeys).forEach((key, block) -> {
            List<Cluster> found = new ArrayList<>();
            block.stream()
                    .sorted(Comparator.comparing((Cluster c) -> c.known == null)
                            .thenComparing(c -> c.countries.isEmpty())
                            .thenComparing(BY_FIRST))
                    .forEach(cluster -> {
                        Cluster match = match(cluster, found);
                        boolean joined = match != null
                                && partition.join(
                                        match,
                                        cluster,
                                        "same-name",
                                        match.countries.isEmpty() || cluster.countries.isEmpty() ? 0.9 : 0.95,
                                        "called '%s'"
                                                .formatted(cluster.first().who().name()));
                        if (joined) {
                            found.remove(match);
                        }
                        found.add(partition.of(cluster.members.get(0)));
                    });
        });
    }

    private @Nullable Cluster match(Cluster cluster, List<Cluster> found) {
        List<Cluster> possible = found.stream()
                .filter(other -> other != cluster && likeness(cluster, other) == Likeness.SAME)
                .filter(other -> !cluster.ruledApartFrom(other))
                .toList();
        List<Cluster> sameCountry =
                possible.stream().filter(cluster::sharesCountryWith).toList();
        if (!sameCountry.isEmpty()) {
            return sameCountry.stream()
                    .filter(other -> !estranged(cluster, other))
                    .findFirst()
                    .orElse(null);
        }
        List<Cluster> fitting = possible.stream()
                .filter(cluster::countriesFit)
                .filter(other -> !estranged(cluster, other))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.size() > 1 && cluster.countries.isEmpty()) {
            List<Cluster> known =
                    fitting.stream().filter(other -> other.known != null).toList();
            List<Cluster> unplaced =
                    fitting.stream().filter(other -> other.countries.isEmpty()).toList();
            if (known.size() + unplaced.size() == 1) {
                return known.isEmpty() ? unplaced.get(0) : known.get(0);
            }
        }
        List<Cluster> supported = (fitting.isEmpty() ? possible : fitting)
                .stream()
                        .filter(other -> context.sameOffice(cluster, other) && context.sameStory(cluster, other)
                                || fitting.contains(other)
                                        && (context.sameOffice(cluster, other) || context.sameStory(cluster, other)))
                        .toList();
        return supported.size() == 1 ? supported.get(0) : null;
    }

    /** Two callings that have nothing in common, and nothing else in common either. */
    private boolean estranged(Cluster one, Cluster other) {
        return !one.offices.isEmpty()
                && !other.offices.isEmpty()
                && !one.sectors.isEmpty()
                && !other.sectors.isEmpty()
                && one.sectors.stream().noneMatch(other.sectors::contains)
                && !context.sameOffice(one, other)
                && !context.sameStory(one, other)
                && context.sharedCompany(one, other) == null;
    }

    private static Likeness likeness(Cluster one, Cluster other) {
        Likeness best = Likeness.DIFFERENT;
        for (PersonName mine : one.names) {
            for (PersonName theirs : other.names) {
                Likeness likeness = mine.isLone() || theirs.isLone() ? Likeness.DIFFERENT : mine.compare(theirs);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best;
    }

    /** Short forms, further surnames and misspellings, where more than the name is shared. */
    private void spellings() {
        blocks(cluster -> Stream.concat(nameKeys(cluster), spellingKeys(cluster)))
                .forEach((key, block) -> {
                    List<Cluster> sorted = block.stream().sorted(BY_FIRST).toList();
                    for (int i = 0; i < sorted.size(); i++) {
                        for (int j = i + 1; j < Math.min(sorted.size(), i + MOST_COMPARED); j++) {
                            spelling(
                                    partition.of(sorted.get(i).members.get(0)),
                                    partition.of(sorted.get(j).members.get(0)));
                        }
                    }
                });
    }

    private void spelling(Cluster one, Cluster other) {
        if (one == other || one.sharesArticleWith(other) || !one.countriesFit(other)) {
            return;
        }
        boolean variant = likeness(one, other) == Likeness.VARIANT;
        boolean misspelt = one.names.stream().anyMatch(a -> other.names.stream().anyMatch(a::isMisspelling));
        if (!variant && !misspelt) {
            return;
        }
        boolean country = one.sharesCountryWith(other);
        boolean office = context.sameOffice(one, other);
        boolean story = context.sameStory(one, other);
        String company = country && office || story ? null : context.sharedCompany(one, other);
        boolean generations = one.names.stream().anyMatch(a -> other.names.stream()
                .anyMatch(b -> !b.generation().equals(a.generation())));
        if (generations && !office && !story) {
            return;
        }
        boolean supported = story
                || company != null
                || (variant ? country || office || context.alikeStory(one, other) : country && office);
        if (supported) {
            String reason = "'%s' and '%s', %s"
                    .formatted(
                            one.first().who().name(),
                            other.first().who().name(),
                            story
                                    ? "of the same story"
                                    : country && office
                                            ? "the same office and country"
                                            : company != null
                                                    ? "in the company of " + company
                                                    : country ? "the same country" : "the same office");
            partition.join(one, other, variant ? "form-of-name" : "spelling", 0.8, reason);
        }
    }

    private Stream<String> nameKeys(Cluster cluster) {
        return cluster.names.stream().flatMap(PersonName::keys).distinct();
    }

    private Stream<String> spellingKeys(Cluster cluster) {
        return cluster.names.stream()
                .filter(name -> !name.isLone() && name.surname().length() > 3)
                .map(name ->
                        "~" + Folding.given(name.given()) + " " + name.surname().substring(0, 3))
                .distinct();
    }

    private SortedMap<String, Set<Cluster>> blocks(java.util.function.Function<Cluster, Stream<String>> keys) {
        SortedMap<String, Set<Cluster>> blocks = new TreeMap<>();
        for (Member member : persons) {
            Cluster cluster = partition.of(member);
            keys.apply(cluster).forEach(key -> blocks.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(cluster));
        }
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    /** "The U.S. president" is who held the office on the article's day: by the reference file, or by other articles. */
    private void offices() {
        Map<Known, Cluster> byKnown = new HashMap<>();
        Map<Office, List<Member>> holders = new HashMap<>();
        for (Member member : persons) {
            Cluster cluster = partition.of(member);
            if (cluster.known != null) {
                byKnown.putIfAbsent(cluster.known, cluster);
            }
            if (member.hasFullName()) {
                member.offices().stream()
                        .filter(office -> office.country() != null && isOffice(office.title()))
                        .forEach(office -> holders.computeIfAbsent(office, o -> new ArrayList<>())
                                .add(member));
            }
        }
        for (Member member : persons) {
            if (member.isNamed()) {
                continue;
            }
            for (Office office : member.offices()) {
                if (office.country() == null || !isOffice(office.title())) {
                    continue;
                }
                String what = "%s of %s".formatted(office.title(), office.country());
                Set<Known> inOffice = member.date() == null
                        ? Set.of()
                        : known.holders(office.title(), office.country(), member.date());
                if (inOffice.size() == 1) {
                    Known holder = inOffice.iterator().next();
                    link(member, holder, byKnown, "office-on-date", 0.9, "%s, %s".formatted(what, holder.name()));
                } else if (inOffice.isEmpty()) {
                    Cluster holder = learned(member, holders.getOrDefault(office, List.of()));
                    if (holder != null) {
                        partition.join(
                                holder,
                                partition.of(member),
                                "office-in-other-article",
                                0.8,
                                "%s, as other articles of these weeks name '%s'"
                                        .formatted(what, holder.first().who().name()));
                    }
                }
                if (partition.of(member).members.size() > 1) {
                    break;
                }
            }
        }
    }

    private boolean isOffice(String title) {
        return known.isTitle(title)
                && !title.startsWith("deputy ")
                && people.role(title)
                        .filter(role -> role.kind() == RoleWord.Kind.OFFICE)
                        .isPresent();
    }

    private @Nullable Cluster learned(Member member, List<Member> holders) {
        Set<Cluster> possible = holders.stream()
                .filter(holder -> member.date() != null && holder.date() != null
                        ? Context.near(member.date(), holder.date(), OFFICE_DAYS)
                        : context.sameStory(partition.of(member), new Cluster(holder)))
                .map(partition::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Cluster only = possible.size() == 1 ? possible.iterator().next() : null;
        return only == null || only.articles.get(member.article()) ? null : only;
    }

    /** A surname alone is the one person of that surname whom country, office, story or company point to. */
    private void surnames() {
        Map<String, Set<Cluster>> bearers = new HashMap<>();
        for (Member member : persons) {
            if (!member.hasFullName()) {
                continue;
            }
            Cluster cluster = partition.of(member);
            bearers.computeIfAbsent(member.name().surname(), s -> new LinkedHashSet<>())
                    .add(cluster);
            member.names().stream().filter(PersonName::isLone).forEach(name -> bearers.computeIfAbsent(
                            name.surname(), s -> new LinkedHashSet<>())
                    .add(cluster));
        }
        Map<Known, Cluster> byKnown = new HashMap<>();
        for (Member member : persons) {
            Cluster cluster = partition.of(member);
            if (cluster.known != null) {
                byKnown.putIfAbsent(cluster.known, cluster);
            }
        }
        for (Member member : persons) {
            if (!member.isLone() || partition.of(member).names.stream().anyMatch(name -> !name.isLone())) {
                continue;
            }
            Cluster own = partition.of(member);
            Set<Cluster> namesakes = bearers.getOrDefault(member.name().surname(), Set.of()).stream()
                    .map(bearer -> partition.of(bearer.members.get(0)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean beside = namesakes.stream()
                    .anyMatch(bearer -> bearer.known == null && bearer.articles.get(member.article()));
            if (beside) {
                continue;
            }
            Set<Cluster> fitting = namesakes.stream()
                    .filter(bearer -> fits(own, member, bearer))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (fitting.isEmpty()) {
                surnameOfOfficeholder(member, byKnown);
            } else {
                surnameOf(own, fitting);
            }
        }
    }

    private boolean fits(Cluster own, Member member, Cluster bearer) {
        boolean near = bearer.known != null && bearer.known.isOfThatTime(member.date(), 2)
                || Context.near(own, bearer, SURNAME_DAYS);
        boolean initial = member.name().given().isEmpty()
                || bearer.names.stream()
                        .anyMatch(name -> name.given().startsWith(member.name().given()));
        return near && initial && bearer.countriesFit(own) && !own.ruledApartFrom(bearer);
    }

    private void surnameOf(Cluster own, Set<Cluster> bearers) {
        Cluster best = null;
        int most = 0;
        boolean tie = false;
        String reason = "";
        for (Cluster bearer : bearers) {
            Known holder = bearer.known;
            boolean country = own.sharesCountryWith(bearer);
            boolean office = context.sameOffice(own, bearer)
                    || holder != null && own.offices.stream().anyMatch(held -> holder.mayBe(held, people));
            boolean story = context.sameStory(own, bearer);
            boolean company =
                    bearers.size() == 1 && context.alikeStory(own, bearer) && context.sharedCompany(own, bearer) != null
                            || holder != null
                                    && own.articles.stream().allMatch(i -> context.speaksOf(i, holder.countries()));
            boolean surname = bearer.names.stream().anyMatch(name -> own.names.stream()
                    .anyMatch(lone -> !name.isLone() && lone.surname().equals(name.surname())));
            boolean otherOffice = !office && !own.offices.isEmpty() && !bearer.offices.isEmpty();
            int support = (country ? 2 : 0)
                    + (office ? 2 : 0)
                    + (story ? 2 : 0)
                    + (company && surname ? 1 : 0)
                    - (otherOffice ? 1 : 0);
            if (support > most) {
                best = bearer;
                reason = "'%s', with %s"
                        .formatted(
                                own.first().who().name(),
                                Stream.of(
                                                country ? "the country" : "",
                                                office ? "the office" : "",
                                                story ? "the story" : "",
                                                company ? "the surroundings" : "")
                                        .filter(what -> !what.isEmpty())
                                        .collect(Collectors.joining(", ")));
            }
            tie = support == most || tie && support < most;
            most = Math.max(most, support);
        }
        if (best != null && !tie) {
            partition.join(best, own, "surname", 0.85, reason);
        }
    }

    /** Nobody else of that name is known: the officeholder of the day, if the article speaks of the country. */
    private void surnameOfOfficeholder(Member member, Map<Known, Cluster> byKnown) {
        List<Known> possible = known.ofSurname(member.name().surname()).stream()
                .filter(one -> one.isOfThatTime(member.date(), 1) && member.date() != null)
                .filter(one -> one.names().stream()
                        .anyMatch(name -> name.given().startsWith(member.name().given())))
                .filter(one -> member.country() == null
                        ? member.offices().stream().anyMatch(office -> one.mayBe(office, people))
                        : one.countries().contains(member.country()))
                .toList();
        if (possible.size() == 1) {
            link(
                    member,
                    possible.get(0),
                    byKnown,
                    "surname-of-officeholder",
                    0.85,
                    "'%s', %s".formatted(member.who().name(), possible.get(0).name()));
        }
    }

    /** Surnames alone of people whom no article names in full. */
    private void loneSurnames() {
        blocks(cluster -> cluster.names.stream().allMatch(PersonName::isLone)
                        ? cluster.names.stream().map(PersonName::surname).distinct()
                        : Stream.of())
                .forEach((surname, block) -> {
                    List<Cluster> sorted = block.stream().sorted(BY_FIRST).toList();
                    for (int i = 0; i < sorted.size(); i++) {
                        for (int j = Math.max(0, i - MOST_COMPARED); j < i; j++) {
                            lone(
                                    partition.of(sorted.get(j).members.get(0)),
                                    partition.of(sorted.get(i).members.get(0)));
                        }
                    }
                });
    }

    private void lone(Cluster one, Cluster other) {
        if (one == other
                || one.sharesArticleWith(other)
                || !one.countriesFit(other)
                || !Context.near(one, other, LONE_DAYS)) {
            return;
        }
        boolean called = one.offices.isEmpty()
                && other.offices.isEmpty()
                && people.firstName(one.names.get(0).surname()).isPresent();
        if (called) {
            return;
        }
        boolean story = context.sameStory(one, other) && context.sameOffice(one, other);
        boolean country = one.sharesCountryWith(other)
                && (one.offices.isEmpty() || other.offices.isEmpty() || context.sameOffice(one, other));
        if (story || country) {
            partition.join(
                    one,
                    other,
                    "lone-surname",
                    0.75,
                    "'%s', of the same %s"
                            .formatted(one.first().who().name(), story ? "story" : "country, within a month"));
        }
    }
}
