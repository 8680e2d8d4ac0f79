package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.Place;
import io.dateline.ontology.PeopleWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for two clusters being one besides their names. */
final class Context {
    private static final int MOST_ARTICLES_COMPARED = 20;
    private static final int COMPANY = 2;

    /** Whom more articles name says little by being there. */
    private static final int LEAST_TO_BE_COMMON = 10;

    private final AlikeArticles stories;
    private final PeopleWords people;
    private final List<Set<String>> company = new ArrayList<>();
    private final List<Set<String>> countries = new ArrayList<>();

    Context(List<List<Member>> byArticle, AlikeArticles stories, PeopleWords people) {
        this.stories = stories;
        this.people = people;
        for (List<Member> members : byArticle) {
            Set<String> named = new LinkedHashSet<>();
            Set<String> lands = new TreeSet<>();
            for (Member member : members) {
                if (member.country() != null) {
                    lands.add(member.country());
                }
                if (member.hasFullName()) {
                    named.add(member.name().surname());
                } else if (member.kind() == ActorKind.ORGANIZATION
                        && member.isNamed()
                        && member.key().contains(" ")) {
                    named.add(member.key());
                }
            }
            if (!members.isEmpty()) {
                members.get(0).sketch().places().stream()
                        .map(Place::country)
                        .filter(country -> country != null)
                        .forEach(lands::add);
            }
            company.add(named);
            countries.add(lands);
        }
        Map<String, Integer> frequency = new HashMap<>();
        company.forEach(named -> named.forEach(name -> frequency.merge(name, 1, Integer::sum)));
        int most = Math.max(LEAST_TO_BE_COMMON, company.size() / 100);
        company.forEach(named -> named.removeIf(name -> frequency.getOrDefault(name, 0) > most));
    }

    /** Tells whether an article names one of some countries, or something in them. */
    boolean speaksOf(int article, Set<String> lands) {
        return lands.stream().anyMatch(countries.get(article)::contains);
    }

    /** Tells whether an article of one and one of the other tell of the same matter. */
    boolean sameStory(Cluster one, Cluster other) {
        Cluster smaller = one.articles.cardinality() <= other.articles.cardinality() ? one : other;
        Cluster larger = smaller == one ? other : one;
        return smaller.articles.stream()
                .limit(MOST_ARTICLES_COMPARED)
                .anyMatch(i -> stories.touches(i, larger.articles));
    }

    /** Tells whether an article of one and one of the other have much in common. */
    boolean alikeStory(Cluster one, Cluster other) {
        return one.articles.stream().limit(MOST_ARTICLES_COMPARED).anyMatch(i -> stories.nears(i, other.articles));
    }

    /** Tells whether they hold an office of one name, in one country where both are known. */
    boolean sameOffice(Cluster one, Cluster other) {
        return one.offices.stream().anyMatch(a -> other.offices.stream()
                .anyMatch(b -> KnownActors.describes(people, a.title(), b.title())
                        && (a.country() == null
                                || b.country() == null
                                || a.country().equals(b.country()))));
    }

    /** Returns a name of somebody else, and of a further one, that articles of both name, or null. */
    @Nullable String sharedCompany(Cluster one, Cluster other) {
        List<Integer> others =
                other.articles.stream().limit(MOST_ARTICLES_COMPARED).boxed().toList();
        Set<String> own = Stream.concat(one.names.stream(), other.names.stream())
                .flatMap(PersonName::words)
                .collect(Collectors.toSet());
        for (int mine : one.articles.stream().limit(MOST_ARTICLES_COMPARED).toArray()) {
            for (int theirs : others) {
                if (mine != theirs) {
                    List<String> shared = company.get(mine).stream()
                            .filter(name -> company.get(theirs).contains(name) && !own.contains(name))
                            .limit(COMPANY)
                            .toList();
                    if (shared.size() == COMPANY) {
                        return String.join(" and ", shared);
                    }
                }
            }
        }
        return null;
    }

    /** Tells whether some articles of both came out within so many days; undated ones are near everything. */
    static boolean near(Cluster one, Cluster other, int days) {
        return one.members.stream().anyMatch(a -> other.members.stream().anyMatch(b -> near(a.date(), b.date(), days)));
    }

    static boolean near(@Nullable LocalDate a, @Nullable LocalDate b, int days) {
        return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= days;
    }
}
