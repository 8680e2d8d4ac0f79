package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.PeopleWords;
import io.dateline.resolve.actor.KnownActors.Known;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins persons whom an article calls by their surname alone, after {@link PersonPasses}. */
final class SurnamePasses {
    /** A surname alone is the same person's within so many days. */
    private static final int SURNAME_DAYS = 400;

    /** Two surnames alone, of nobody who is named in full. */
    private static final int LONE_DAYS = 30;

    private static final int MOST_COMPARED = 50;

    private final Partition partition;
    private final Context context;
    private final KnownActors known;
    private final PeopleWords people;
    private final List<Member> persons;

    SurnamePasses(
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
        surnames();
        loneSurnames();
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
            partition.link(
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
        partition
                .blocks(
                        persons,
                        cluster -> cluster.names.stream().allMatch(PersonName::isLone)
                                ? cluster.names.stream()
                                        .map(PersonName::surname)
                                        .distinct()
                                : Stream.of())
                .forEach((surname, block) -> {
                    List<Cluster> sorted = block.stream().sorted(Order.BY_FIRST).toList();
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
