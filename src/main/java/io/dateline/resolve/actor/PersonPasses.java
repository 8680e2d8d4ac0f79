package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.Role;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins persons by reference file, full name, spelling and office, in this order. */
final class PersonPasses {
    /** An article tells who holds an office for so many days before and after it. */
    private static final int OFFICE_DAYS = 30;

    private static final int MOST_COMPARED = 50;

    /** Sectors of people who hold no public office. */
    private static final Set<String> PRIVATE =
            Set.of("CVL", "BUS", "EDU", "JRN", "REL", "CRM", "AGR", "LAB", "MED", "HLH", "ENV");

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
                partition.link(
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

    /** The same full name, spelling and middle names aside: one person, unless country or calling speak against it. */
    private void fullNames() {
        partition.blocks(persons, this::nameKeys).forEach((key, block) -> {
            List<Cluster> found = new ArrayList<>();
            block.stream()
                    .sorted(Comparator.comparing((Cluster c) -> c.known == null)
                            .thenComparing(c -> c.countries.isEmpty())
                            .thenComparing(Order.BY_FIRST))
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
        return supported.isEmpty() ? null : supported.get(0);
    }

    /** Two callings that have nothing in common, and nothing else in common either. */
    private boolean estranged(Cluster one, Cluster other) {
        return !one.offices.isEmpty()
                && !other.offices.isEmpty()
                && !one.sectors.isEmpty()
                && !other.sectors.isEmpty()
                && one.sectors.stream().noneMatch(other.sectors::contains)
                && !context.sameOffice(one, other)
                && !context.alikeStory(one, other)
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
        partition
                .blocks(persons, cluster -> Stream.concat(nameKeys(cluster), spellingKeys(cluster)))
                .forEach((key, block) -> {
                    List<Cluster> sorted = block.stream().sorted(Order.BY_FIRST).toList();
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
        if (one == other || !one.countriesFit(other)) {
            return;
        }
        if (one.sharesArticleWith(other)) {
            shortForm(one, other);
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
        boolean apart = variant
                && one.names.stream().filter(name -> !name.isLone()).allMatch(a -> other.names.stream()
                        .filter(name -> !name.isLone())
                        .allMatch(a::differsTwice));
        boolean supported = story
                || company != null
                || variant && sharesPost(one, other)
                || !apart
                        && (variant
                                ? country || office && holdsOffice(one) || context.alikeStory(one, other)
                                : country && office);
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
                                                    : sharesPost(one, other)
                                                            ? "the same post"
                                                            : country ? "the same country" : "the same office");
            partition.join(one, other, variant ? "form-of-name" : "spelling", 0.8, reason);
        }
    }

    /** "Matt Roe" and "Matthew Roe" of one article. */
    private void shortForm(Cluster one, Cluster other) {
        boolean shorter = one.names.stream().anyMatch(a -> other.names.stream().anyMatch(a::isShortForm));
        boolean known = one.known != null || other.known != null;
        if (shorter && !known) {
            partition.join(
                    one,
                    other,
                    "form-of-name",
                    0.85,
                    "'%s' and '%s', in one article"
                            .formatted(
                                    one.first().who().name(),
                                    other.first().who().name()));
        }
    }

    /** Tells whether both hold a role of one name in one body: "the Ravens coach". */
    private static boolean sharesPost(Cluster one, Cluster other) {
        Set<String> mine = posts(one);
        return posts(other).stream().anyMatch(mine::contains);
    }

    private static Set<String> posts(Cluster cluster) {
        Set<String> posts = new LinkedHashSet<>();
        for (Member member : cluster.members) {
            for (Role role : member.who().roles()) {
                member.sketch().actors().stream()
                        .filter(who -> who.id().equals(role.of()) && who.kind() == ActorKind.ORGANIZATION)
                        .filter(who -> !who.names().isEmpty())
                        .forEach(who ->
                                posts.add("%s of %s".formatted(role.title().toLowerCase(Locale.ROOT), who.name())));
            }
        }
        return posts;
    }

    /** Of reporters there are many: that both are one says nothing. */
    private boolean holdsOffice(Cluster cluster) {
        return cluster.offices.stream()
                .flatMap(office -> people.role(office.title()).stream())
                .anyMatch(role -> role.kind() == RoleWord.Kind.OFFICE);
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
                    partition.link(
                            member, holder, byKnown, "office-on-date", 0.9, "%s, %s".formatted(what, holder.name()));
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
}
