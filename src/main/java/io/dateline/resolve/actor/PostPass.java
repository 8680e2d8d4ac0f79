package io.dateline.resolve.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins posts to be filled: the same office, with one person named beside it, within a year. Of offices of one word there are
 * many ("ambassador"), so these are left to {@link StoryPass}.
 */
final class PostPass {
    private static final long LONGEST_SEARCH_DAYS = 365;

    private final Partition partition;
    private final List<List<Member>> byArticle;

    PostPass(Partition partition, List<List<Member>> byArticle) {
        this.partition = partition;
        this.byArticle = byArticle;
    }

    void run() {
        Map<String, Map<Member, Member>> firstBeside = new HashMap<>();
        for (List<Member> members : byArticle) {
            for (Member post : members) {
                String name = post.who().name();
                if (post.isPost() && name.indexOf(' ') < name.lastIndexOf(' ')) {
                    Map<Member, Member> beside = firstBeside.computeIfAbsent(name, n -> new HashMap<>());
                    members.stream().filter(Member::hasFullName).forEach(person -> join(beside, person, post));
                }
            }
        }
    }

    private void join(Map<Member, Member> beside, Member person, Member post) {
        Member other = beside.putIfAbsent(partition.of(person).first(), post);
        if (other != null
                && isNear(other.date(), post.date())
                && partition.of(other).countriesFit(partition.of(post))) {
            partition.join(
                    partition.of(other),
                    partition.of(post),
                    "same-post",
                    0.8,
                    "'%s' beside %s".formatted(post.who().name(), person.who().name()));
        }
    }

    private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= LONGEST_SEARCH_DAYS;
    }
}
