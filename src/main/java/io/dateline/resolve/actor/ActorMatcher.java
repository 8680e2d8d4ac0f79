package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.model.MergeDecision;
import io.dateline.model.Role;
import io.dateline.model.Ruling;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.World;
import io.dateline.resolve.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells who is who across articles. Immutable; safe for use by several threads. */
public final class ActorMatcher {
    private final World world;
    private final OrganizationNames names;
    private final Bodies bodies;
    private final KnownActors known;
    private final Predicate<String> isTitle;
    private final Set<String> anybody;

    /**
     * Who is who.
     *
     * @param ids by article id and id inside its record, the global id
     * @param decisions by global id, why its members are one; absent where it has one member
     * @param names by global id, the names that persons gave
     * @param wikidata by global id, the item
     */
    public record Outcome(
            Map<String, Map<String, String>> ids,
            SortedMap<String, MergeDecision> decisions,
            SortedMap<String, String> names,
            SortedMap<String, String> wikidata) {}

    /**
     * @param common words for bodies that every country has
     * @param generic words that any organisation's name may have
     * @param companySuffixes words at the end of a company's name that may be lacking
     * @param nationalBodies bodies of which a country has one
     * @param lastingGroups groups of a country that stay the same
     * @param anybody words for a person that say nothing of what he or she is besides
     */
    public ActorMatcher(
            World world,
            Set<String> common,
            Set<String> generic,
            Set<String> companySuffixes,
            Set<String> nationalBodies,
            Set<String> lastingGroups,
            Set<String> anybody) {
        this.world = world;
        this.anybody = anybody;
        this.names = new OrganizationNames(world.gazetteer(), common, generic, companySuffixes);
        this.bodies = new Bodies(names, nationalBodies, lastingGroups);
        this.known = new KnownActors(world);
        this.isTitle = Titles.of(world.people());
    }

    /** Tells whether two articles, by number, tell one story. */
    @FunctionalInterface
    public interface Telling {
        boolean isOne(int article, int other);
    }

    /** Returns who is who over articles, which are in the order of their ids. */
    public Outcome match(List<Sketch> articles, Telling telling, List<Ruling> rulings) {
        Readings readings = new Readings(world, names, isTitle);
        List<List<Member>> byArticle = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            int number = i;
            byArticle.add(articles.get(i).actors().stream()
                    .map(who -> member(number, articles.get(number), who, readings))
                    .toList());
        }
        List<Member> members =
                byArticle.stream().flatMap(List::stream).sorted(Order.BY_DAY).toList();
        Partition partition = new Partition(members);
        ActorRulings ruled = new ActorRulings(rulings, members);
        Map<Member, List<Member>> pinned = ruled.pinned();
        ruled.apply(partition);
        List<Member> free =
                members.stream().filter(member -> !pinned.containsKey(member)).toList();
        List<List<Member>> freeByArticle = byArticle.stream()
                .map(list -> list.stream()
                        .filter(member -> !pinned.containsKey(member))
                        .toList())
                .toList();

        AlikeArticles stories = new AlikeArticles(articles, readings, telling);
        Context context = new Context(byArticle, stories, world.people());
        new PersonPasses(partition, context, known, world.people(), free).run();
        new SurnamePasses(partition, context, known, world.people(), free).run();
        new PostPass(partition, freeByArticle).run();
        new BodyPasses(partition, context, bodies, known, free).run();
        PartPass parts = new PartPass(partition, stories, world.people(), anybody, freeByArticle);
        parts.inArticles();
        new StoryPass(partition, stories, freeByArticle).run();
        parts.acrossArticles();
        ActorRulings.pin(partition, pinned, members);
        return outcome(partition, members, ruled);
    }

    private Outcome outcome(Partition partition, List<Member> members, ActorRulings ruled) {
        ActorIds ids = new ActorIds(partition, bodies, world.people());
        Map<String, Map<String, String>> byArticle = new TreeMap<>();
        for (Member member : members) {
            byArticle
                    .computeIfAbsent(member.sketch().articleId(), a -> new TreeMap<>())
                    .put(member.who().id(), ids.of(partition.of(member)));
        }
        SortedMap<String, MergeDecision> decisions = new TreeMap<>();
        SortedMap<String, String> wikidata = new TreeMap<>();
        for (Cluster cluster : partition.clusters()) {
            String id = ids.of(cluster);
            if (cluster.members.size() > 1) {
                decisions.put(id, decision(id, cluster));
            }
            String item = itemOf(cluster);
            if (item != null) {
                wikidata.put(id, item);
            }
        }
        return new Outcome(byArticle, decisions, ruled.names(member -> ids.of(partition.of(member))), wikidata);
    }

    private @Nullable String itemOf(Cluster cluster) {
        if (cluster.known != null) {
            return cluster.known.wikidata();
        }
        return cluster.members.stream()
                .map(Member::entry)
                .filter(Objects::nonNull)
                .map(entry -> world.organizationItems().get(entry.name()))
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static MergeDecision decision(String id, Cluster cluster) {
        Map.Entry<String, Cluster.Reason> weakest = cluster.reasons.entrySet().stream()
                .min(Comparator.comparingDouble((Map.Entry<String, Cluster.Reason> e) ->
                                e.getValue().score())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow();
        String evidence = cluster.reasons.entrySet().stream()
                .map(e -> "%s (%d): %s"
                        .formatted(
                                e.getKey(), e.getValue().times(), e.getValue().example()))
                .collect(Collectors.joining("; "));
        return MergeDecision.of(
                id, "actor/" + weakest.getKey(), weakest.getValue().score(), evidence);
    }

    private Member member(int number, Sketch article, Sketch.Who who, Readings readings) {
        List<PersonName> personNames = who.kind() == ActorKind.PERSON ? personNames(who, readings) : List.of();
        List<Description> descriptions = new ArrayList<>();
        if (who.names().isEmpty() && personNames.isEmpty()) {
            descriptions.add(readings.description(who.name()));
        }
        who.descriptions().forEach(text -> descriptions.add(readings.description(text)));
        GazetteerEntry entry = who.kind() == ActorKind.ORGANIZATION ? entry(who, readings) : null;
        return new Member(
                number,
                article,
                who,
                personNames,
                key(who, descriptions, entry, readings),
                entry,
                offices(article, who, descriptions, personNames.isEmpty()),
                List.copyOf(descriptions));
    }

    private List<PersonName> personNames(Sketch.Who who, Readings readings) {
        boolean called = !who.names().isEmpty()
                || !world.officeholders().byName(who.name()).isEmpty();
        if (!called) {
            return List.of();
        }
        Set<PersonName> parts = new LinkedHashSet<>();
        readings.person(who.name()).ifPresent(parts::add);
        who.names().forEach(name -> readings.person(name).ifPresent(parts::add));
        return List.copyOf(parts);
    }

    private static @Nullable GazetteerEntry entry(Sketch.Who who, Readings readings) {
        return readings.entry(who.name())
                .filter(entry -> entry.country() == null
                        || who.country() == null
                        || entry.country().equals(who.country()))
                .orElse(null);
    }

    private static String key(
            Sketch.Who who, List<Description> descriptions, @Nullable GazetteerEntry entry, Readings readings) {
        return switch (who.kind()) {
            case ORGANIZATION ->
                entry == null ? readings.key(who.name(), who.country()) : readings.key(entry.name(), entry.country());
            case GROUP ->
                descriptions.stream()
                        .filter(description -> description.numbers().isEmpty())
                        .map(Description::phrase)
                        .findFirst()
                        .orElse("");
            case PERSON, COUNTRY -> "";
        };
    }

    /** Offices held now: no "former", no "deputy of", and for the nameless only what may mean the one holder. */
    private Set<Member.Office> offices(
            Sketch article, Sketch.Who who, List<Description> descriptions, boolean nameless) {
        Set<Member.Office> offices = new LinkedHashSet<>();
        if (who.kind() != ActorKind.PERSON) {
            return offices;
        }
        for (Role role : who.roles()) {
            String title = role.title().toLowerCase(Locale.ROOT);
            if (role.to() == null && !title.matches("(former|ex|then|late|ousted|deposed)\\b.*")) {
                offices.add(new Member.Office(title, countryOf(role, article, who)));
            }
        }
        if (nameless) {
            descriptions.stream()
                    .filter(Description::definite)
                    .filter(description ->
                            world.people().role(description.phrase()).isPresent())
                    .forEach(description -> offices.add(new Member.Office(description.phrase(), who.country())));
        }
        return offices;
    }

    private static @Nullable String countryOf(Role role, Sketch article, Sketch.Who who) {
        return article.actors().stream()
                .filter(actor -> actor.id().equals(role.of()))
                .map(Sketch.Who::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(who.country());
    }
}
