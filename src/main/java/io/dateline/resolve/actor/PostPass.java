package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins the posts that reports of one story speak of: "whom he will name surgeon general", "the next surgeon general". A
 * post is an office that nobody is seen to exercise: its bearer is not named, neither acts nor speaks.
 */
final class PostPass {
    /** Words that make another's of it, or one of several. */
    private static final Set<String> OTHERS = Set.of(
            "former", "ex", "then", "late", "past", "previous", "outgoing", "retired", "deputy", "vice", "assistant",
            "associate", "acting", "interim", "shadow", "other", "another", "his", "her", "their", "my", "your");

    private final Partition partition;
    private final Stories stories;
    private final KnownActors known;
    private final PeopleWords people;
    private final List<SortedMap<String, List<Member>>> posts;

    PostPass(
            Partition partition,
            Stories stories,
            KnownActors known,
            PeopleWords people,
            List<List<Member>> byArticle) {
        this.partition = partition;
        this.stories = stories;
        this.known = known;
        this.people = people;
        this.posts = byArticle.stream().map(this::posts).toList();
    }

    void run() {
        for (SortedMap<String, List<Member>> byTitle : posts) {
            byTitle.forEach((title, members) -> members.forEach(member -> join(title, members.get(0), member)));
        }
        for (Stories.Pair pair : stories.pairs()) {
            posts.get(pair.one()).forEach((title, members) -> posts.get(pair.other())
                    .getOrDefault(title, List.of())
                    .forEach(other -> join(title, members.get(0), other)));
        }
    }

    private void join(String title, Member one, Member other) {
        Cluster mine = partition.of(one);
        Cluster theirs = partition.of(other);
        boolean named = Stream.of(mine, theirs)
                .flatMap(cluster -> cluster.members.stream())
                .anyMatch(Member::isNamed);
        if (mine != theirs && !named && mine.countriesFit(theirs)) {
            partition.join(mine, theirs, "post-in-story", 0.75, "the post of %s in one story".formatted(title));
        }
    }

    private SortedMap<String, List<Member>> posts(List<Member> members) {
        SortedMap<String, List<Member>> byTitle = new TreeMap<>();
        for (Member member : members) {
            if (member.kind() == ActorKind.PERSON && !member.isNamed() && isIdle(member)) {
                List<String> titles = member.descriptions().stream()
                        .map(this::title)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
                if (titles.size() == 1
                        && member.descriptions().stream()
                                .allMatch(description -> title(description).isPresent())) {
                    byTitle.computeIfAbsent(titles.get(0), t -> new ArrayList<>(1))
                            .add(member);
                }
            }
        }
        return byTitle;
    }

    private static boolean isIdle(Member member) {
        String id = member.who().id();
        return member.sketch().events().stream()
                        .noneMatch(event -> event.actors().contains(id))
                && member.sketch().statements().stream().noneMatch(said -> id.equals(said.speaker()));
    }

    /** The office that a description names, unless many countries have one, and each another holder. */
    private Optional<String> title(Description description) {
        List<String> words = List.of(description.phrase().split(" "));
        for (int i = 0; i + 1 < words.size(); i++) {
            String title = String.join(" ", words.subList(i, words.size()));
            boolean office = people.role(title)
                    .filter(role -> role.kind() == RoleWord.Kind.OFFICE)
                    .isPresent();
            if (office && !known.isTitle(title)) {
                return words.subList(0, i).stream().anyMatch(OTHERS::contains) ? Optional.empty() : Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
