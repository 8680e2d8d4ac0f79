package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.Ids;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.PeopleWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives clusters their global ids.
 *
 * <ul>
 *   <li>A country is {@code country:USA}; somebody of the reference files {@code person:antony-blinken}.
 *   <li>Whoever has a full name, or a body a name of its own, is kind and name in the earliest article's spelling, without
 *       titles and initials: {@code person:maria-lindqvist}, {@code organization:nato}. Of several with one name the
 *       earliest is called so, and the others have their country or, failing that, a digest of their first mention behind it.
 *   <li>An administration is its president's surname and country: {@code organization:alder-administration:usa}.
 *   <li>What a country has one of is kind, name and country: {@code organization:foreign-ministry:rus}.
 *   <li>What only its article tells is {@code person:driver@ARTICLE}; joined with that of other articles, {@code
 *       person:driver:} and a digest of the earliest mention.
 * </ul>
 *
 * So articles that come later, with later dates, change the id of nothing that is there, but for a description that was
 * alone and finds company.
 */
final class ActorIds {
    private static final int DIGITS = 8;

    private final Bodies bodies;
    private final Predicate<String> isTitle;
    private final Map<Cluster, String> ids = new HashMap<>();

    ActorIds(Partition partition, Bodies bodies, PeopleWords people) {
        this.bodies = bodies;
        this.isTitle = Titles.of(people);
        Map<String, Cluster> taken = new HashMap<>();
        Map<Cluster, Member> first = new HashMap<>();
        partition.clusters().forEach(cluster -> first.put(cluster, cluster.first()));
        first.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Cluster, Member> e) -> e.getKey().known == null)
                        .thenComparing(Map.Entry.comparingByValue(Order.BY_DAY)))
                .forEach(entry -> {
                    Cluster cluster = entry.getKey();
                    String id = candidates(cluster, entry.getValue())
                            .filter(candidate -> !taken.containsKey(candidate))
                            .findFirst()
                            .orElseThrow();
                    taken.put(id, cluster);
                    ids.put(cluster, id);
                });
    }

    String of(Cluster cluster) {
        String id = ids.get(cluster);
        if (id == null) {
            throw new IllegalArgumentException("a cluster without id");
        }
        return id;
    }

    private Stream<String> candidates(Cluster cluster, Member first) {
        Optional<String> own = ownName(cluster);
        if (own.isEmpty()) {
            String described = prefix(first.kind()) + slugOr(first.who().name(), "nobody");
            String here = described + "@" + first.sketch().articleId();
            return cluster.members.size() > 1
                    ? digests(described, first)
                    : Stream.of(
                            here,
                            here + "#" + first.begin(),
                            here + "#" + first.who().id());
        }
        Stream<String> country = cluster.countries.size() == 1
                ? Stream.of(own.get() + ":" + cluster.countries.first().toLowerCase(Locale.ROOT))
                : Stream.of();
        return Stream.of(Stream.of(own.get()), country, digests(own.get(), first))
                .flatMap(s -> s);
    }

    private static Stream<String> digests(String id, Member first) {
        return Stream.of("", "\n" + first.who().id())
                .map(more -> first.sketch().articleId() + "\n" + first.begin() + more)
                .map(place -> id + ":" + Ids.contentHash(place).substring(0, DIGITS));
    }

    /** The id of what has a name that says who is meant beyond its article. */
    private Optional<String> ownName(Cluster cluster) {
        if (cluster.known != null) {
            return Optional.of(Ids.actor(ActorKind.PERSON, cluster.known.name(), null));
        }
        if (cluster.president != null) {
            return Optional.of(Administrations.id(cluster.president));
        }
        return cluster.members.stream()
                .sorted(Comparator.comparing((Member member) -> member.entry() == null)
                        .thenComparing(Order.BY_DAY))
                .flatMap(this::ownName)
                .findFirst();
    }

    private Stream<String> ownName(Member member) {
        ActorKind kind = member.kind();
        if (kind == ActorKind.COUNTRY) {
            return Stream.of(Ids.actor(kind, member.who().name(), member.country()));
        }
        if (member.hasFullName()) {
            return Stream.of(Ids.actor(kind, plain(member.who().name()), null));
        }
        if (bodies.isNational(member) && member.entry() == null) {
            return Stream.of(Ids.actor(kind, member.key(), member.country()));
        }
        if (bodies.isProper(member)) {
            GazetteerEntry entry = member.entry();
            return Stream.of(
                    entry == null
                            ? Ids.actor(kind, member.key(), null)
                            : Ids.actor(kind, entry.name(), entry.country()));
        }
        return Stream.of();
    }

    /** The name without titles, initials and what follows a comma. */
    private String plain(String name) {
        List<String> words = Arrays.stream(name.replaceFirst(",.*", "").split("\\s+"))
                .filter(word -> Ids.slug(word).length() > 1)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        while (words.size() > 2 && isTitle.test(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        return words.size() < 2 ? name : String.join(" ", words);
    }

    private static String prefix(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String slugOr(String name, String otherwise) {
        String slug = Ids.slug(name);
        return slug.isEmpty() ? otherwise : slug;
    }
}
