package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins countries, organisations and lasting groups. */
final class BodyPasses {
    private static final Comparator<Cluster> BY_FIRST = Comparator.comparing(Cluster::first, Order.BY_DAY);
    private static final int TELLING_ACRONYM = 4;

    private final Partition partition;
    private final Context context;
    private final Bodies bodies;
    private final Administrations administrations;
    private final List<Member> members;

    BodyPasses(Partition partition, Context context, Bodies bodies, KnownActors known, Collection<Member> members) {
        this.administrations = new Administrations(known);
        this.partition = partition;
        this.context = context;
        this.bodies = bodies;
        this.members = List.copyOf(members);
    }

    void run() {
        countries();
        administrations();
        nationalBodies();
        properNames();
        acronyms();
    }

    private void countries() {
        join(
                "country-code",
                1,
                member -> member.kind() == ActorKind.COUNTRY
                        ? member.country() == null ? member.who().name() : member.country()
                        : "");
    }

    /** The administration of one president, with and without his name. */
    private void administrations() {
        Map<KnownActors.Known, Member> first = new HashMap<>();
        for (Member member : members) {
            KnownActors.Known president = administrations.of(member).orElse(null);
            if (president == null) {
                continue;
            }
            partition.of(member).president = president;
            Member one = first.putIfAbsent(president, member);
            if (one != null) {
                partition.join(
                        partition.of(one),
                        partition.of(member),
                        "administration",
                        0.9,
                        "that of %s".formatted(president.name()));
            }
        }
    }

    /** What a country has one of: the same words and the same country. */
    private void nationalBodies() {
        join(
                "body-of-country",
                0.95,
                member -> bodies.isNational(member) ? member.kind() + " " + member.key() + " " + member.country() : "");
    }

    private void join(String rule, double score, java.util.function.Function<Member, String> key) {
        Map<String, Member> first = new HashMap<>();
        for (Member member : members) {
            String of = key.apply(member);
            Member known = of.isEmpty() ? member : first.putIfAbsent(of, member);
            if (known != null && !known.equals(member)) {
                partition.join(partition.of(known), partition.of(member), rule, score, of);
            }
        }
    }

    /** The same name; a country only one side knows does not matter if one of that name is known. */
    private void properNames() {
        SortedMap<String, Set<Cluster>> blocks = new TreeMap<>();
        for (Member member : members) {
            if (bodies.isProper(member)) {
                blocks.computeIfAbsent(member.key(), key -> new LinkedHashSet<>())
                        .add(partition.of(member));
            }
        }
        blocks.forEach((key, block) -> {
            List<Cluster> found = new ArrayList<>();
            block.stream()
                    .sorted(Comparator.comparing((Cluster c) -> c.countries.isEmpty())
                            .thenComparing(BY_FIRST))
                    .forEach(cluster -> properName(key, cluster, found));
        });
    }

    private void properName(String key, Cluster cluster, List<Cluster> found) {
        List<Cluster> fitting = found.stream()
                .filter(other -> cluster.countries.isEmpty()
                        || cluster.members.get(0).entry() != null
                        || other.countries.isEmpty()
                        || cluster.sharesCountryWith(other))
                .filter(other -> !cluster.ruledApartFrom(other))
                .toList();
        List<Cluster> sameCountry =
                fitting.stream().filter(cluster::sharesCountryWith).toList();
        List<Cluster> unplaced =
                fitting.stream().filter(other -> other.countries.isEmpty()).toList();
        Cluster match;
        if (!sameCountry.isEmpty()) {
            match = sameCountry.get(0);
        } else if (fitting.size() == 1) {
            match = fitting.get(0);
        } else {
            match = fitting.stream()
                    .filter(other -> context.sameStory(cluster, other))
                    .findFirst()
                    .orElse(unplaced.isEmpty() ? null : unplaced.get(0));
        }
        if (match != null
                && isTelling(key, cluster, match)
                && partition.join(match, cluster, "organization-name", 0.9, "called '%s'".formatted(key))) {
            found.remove(match);
        }
        found.add(partition.of(cluster.members.get(0)));
    }

    /** A short acronym means many things: it needs more than itself. */
    private boolean isTelling(String key, Cluster one, Cluster other) {
        Member member = one.members.get(0);
        return key.contains(" ")
                || member.entry() != null
                || key.length() >= TELLING_ACRONYM
                || one.sharesCountryWith(other)
                || context.sameStory(one, other)
                || context.sharedCompany(one, other) != null;
    }

    /** An acronym is the body whose name some article gives with it, if there is one such body. */
    private void acronyms() {
        Map<String, Set<Member>> expansions = new HashMap<>();
        for (Member member : members) {
            if (member.kind() == ActorKind.ORGANIZATION && member.key().contains(" ")) {
                acronymsOf(member).forEach(acronym -> expansions
                        .computeIfAbsent(acronym, a -> new LinkedHashSet<>())
                        .add(member));
            }
        }
        for (Member member : members) {
            String name = member.who().name();
            boolean bare = member.kind() == ActorKind.ORGANIZATION
                    && OrganizationNames.isAcronym(name)
                    && member.entry() == null;
            if (!bare) {
                continue;
            }
            Cluster own = partition.of(member);
            Set<Cluster> possible = expansions.getOrDefault(name, Set.of()).stream()
                    .map(partition::of)
                    .filter(own::countriesFit)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (possible.size() > 1) {
                possible.removeIf(other -> !context.sameStory(own, other) && context.sharedCompany(own, other) == null);
            }
            if (possible.size() == 1) {
                Cluster whole = possible.iterator().next();
                partition.join(
                        whole,
                        own,
                        "acronym",
                        0.85,
                        "'%s' stands for '%s' in another article"
                                .formatted(name, whole.first().who().name()));
            }
        }
    }

    private static SortedSet<String> acronymsOf(Member member) {
        SortedSet<String> acronyms = new TreeSet<>();
        for (String name : member.who().names()) {
            if (OrganizationNames.isAcronym(name)
                    && OrganizationNames.abbreviates(name, member.who().name())) {
                acronyms.add(name);
            }
        }
        return acronyms;
    }
}
