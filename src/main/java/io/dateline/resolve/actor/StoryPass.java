package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins those whom articles of one story describe alike: "the driver" of one report and "a drunk driver" of the other.
 * In each of the two articles only one may be so described, and two who stand apart in any article stay apart.
 */
final class StoryPass {
    private static final Set<String> EMPTY = Set.of(
            "member",
            "one",
            "person",
            "old",
            "people",
            "other",
            "official",
            "someone",
            "group",
            "thing",
            "citizen",
            "national",
            "individual",
            "resident",
            "donor",
            "ally",
            "partner",
            "model",
            "deputy",
            "executive");

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "another", "other", "former", "next");

    private static final Set<String> ALWAYS = Set.of("police", "authority", "authoritie");

    /** In how many articles a head may stand, at least, before it is too common. */
    private static final int LEAST_TO_BE_COMMON = 40;

    /** How alike two reports are at least, to speak of one where those described do nothing alike. */
    private static final double LIKENESS = 0.3;

    /** Where a headline may stand, in characters. */
    private static final int HEADLINE = 150;

    /** Where the sentences stand that tell again what the headline tells, in characters. */
    private static final int LEAD = 400;

    private final Partition partition;
    private final AlikeArticles stories;
    private final List<Map<String, List<Member>>> heads = new ArrayList<>();

    StoryPass(Partition partition, AlikeArticles stories, List<List<Member>> byArticle) {
        this.partition = partition;
        this.stories = stories;
        for (List<Member> members : byArticle) {
            Map<String, List<Member>> byHead = new LinkedHashMap<>();
            for (Member member : members) {
                member.descriptions().stream()
                        .map(Description::head)
                        .filter(head -> !head.isEmpty() && !EMPTY.contains(head))
                        .distinct()
                        .forEach(head -> byHead.computeIfAbsent(member.kind() + " " + head, h -> new ArrayList<>(1))
                                .add(member));
            }
            heads.add(byHead);
            byHead.values().forEach(this::headline);
        }
        Map<String, Integer> frequency = new HashMap<>();
        heads.forEach(byHead -> byHead.keySet().forEach(head -> frequency.merge(head, 1, Integer::sum)));
        int most = Math.max(LEAST_TO_BE_COMMON, heads.size() / 50);
        heads.forEach(byHead -> byHead.keySet()
                .removeIf(head -> frequency.getOrDefault(head, 0) > most && !ALWAYS.contains(wordOf(head))));
    }

    void run() {
        for (AlikeArticles.Pair pair : stories.pairs()) {
            if (pair.likeness() < AlikeArticles.SAME) {
                break;
            }
            Map<String, List<Member>> others = heads.get(pair.other());
            heads.get(pair.one()).forEach((head, members) -> {
                List<Member> theirs = others.getOrDefault(head, List.of());
                if (isOne(members) && isOne(theirs)) {
                    compare(members.get(0), theirs.get(0), wordOf(head), pair.likeness());
                } else {
                    alike(members, theirs)
                            .ifPresent(two -> compare(two.get(0), two.get(1), wordOf(head), pair.likeness()));
                }
            });
        }
    }

    /** Of several described by one head, the one of each article whose whole description is the same, if there is but one. */
    private Optional<List<Member>> alike(List<Member> members, List<Member> others) {
        List<List<Member>> pairs = new ArrayList<>();
        for (Member member : members) {
            for (Member other : others) {
                boolean same = !member.isNamed()
                        && !other.isNamed()
                        && name(member).contains(" ")
                        && name(member).equalsIgnoreCase(name(other))
                        && Objects.equals(member.country(), other.country());
                if (same) {
                    pairs.add(List.of(member, other));
                }
            }
        }
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    private static String wordOf(String head) {
        return head.substring(head.indexOf(' ') + 1);
    }

    private boolean isOne(List<Member> members) {
        return !members.isEmpty()
                && members.stream().allMatch(member -> partition.of(member) == partition.of(members.get(0)));
    }

    /** "Woman killed" above, "a woman" below. */
    private void headline(List<Member> members) {
        if (members.size() > 2) {
            sameAbove(members.stream()
                    .filter(member -> !member.isNamed() && member.begin() < LEAD)
                    .sorted(Order.BY_DAY)
                    .toList());
        }
        if (members.size() != 2
                || members.stream().noneMatch(StoryPass::isHeadline)
                || members.get(0).kind() != ActorKind.PERSON) {
            return;
        }
        Member first = members.stream().min(Order.BY_DAY).orElseThrow();
        Member second = first.equals(members.get(0)) ? members.get(1) : members.get(0);
        boolean above = !first.isNamed()
                && !second.isNamed()
                && first.descriptions().stream().allMatch(Description::bare)
                && second.descriptions().stream().anyMatch(description -> !description.bare());
        if (above) {
            partition.join(
                    partition.of(first),
                    partition.of(second),
                    "headline",
                    0.8,
                    "'%s' above, '%s' below".formatted(name(first), name(second)));
        }
    }

    /** "Boston climber killed" above, "a Boston climber" below, and other climbers besides. */
    private void sameAbove(List<Member> lead) {
        if (lead.isEmpty() || lead.get(0).kind() != ActorKind.PERSON || !isHeadline(lead.get(0))) {
            return;
        }
        Member first = lead.get(0);
        List<Member> same = lead.stream()
                .filter(member -> name(member).contains(" ") && name(member).equalsIgnoreCase(name(first)))
                .toList();
        boolean again = same.size() == 2
                && first.descriptions().stream().allMatch(Description::bare)
                && same.get(1).descriptions().stream().anyMatch(description -> !description.bare());
        if (again) {
            partition.join(
                    partition.of(first),
                    partition.of(same.get(1)),
                    "headline",
                    0.8,
                    "'%s' above and below".formatted(name(first)));
        }
    }

    private static boolean isHeadline(Member member) {
        return member.begin() < HEADLINE;
    }

    private static boolean isSpecific(Member member) {
        return member.isNamed()
                || member.isPost()
                || member.kind() == ActorKind.PERSON && isHeadline(member)
                || member.descriptions().stream().anyMatch(description -> !description.bare());
    }

    private void compare(Member one, Member other, String head, double likeness) {
        Cluster mine = partition.of(one);
        Cluster theirs = partition.of(other);
        boolean bothNamed = one.isNamed() && other.isNamed();
        if (mine == theirs || bothNamed || mine.sharesArticleWith(theirs) || !mine.countriesFit(theirs)) {
            return;
        }
        if (!(isSpecific(one) && isSpecific(other)) && !ALWAYS.contains(head)) {
            return;
        }
        if (one.kind() == ActorKind.ORGANIZATION && (one.isNamed() || other.isNamed())) {
            return;
        }
        boolean told = likeness >= LIKENESS
                || sameNumber(of(mine, head), of(theirs, head))
                || one.kind() == ActorKind.ORGANIZATION
                        && name(one).contains(" ")
                        && name(one).equalsIgnoreCase(name(other))
                || ALWAYS.contains(head)
                || one.kind() == ActorKind.PERSON && !one.isNamed() && !other.isNamed()
                || deeds(one).anyMatch(deeds(other).collect(Collectors.toSet())::contains);
        if (told && fit(mine, theirs, head)) {
            partition.join(
                    mine,
                    theirs,
                    "same-story",
                    0.7,
                    "'%s' and '%s' in reports of one story".formatted(name(one), name(other)));
        }
    }

    /** What a member does or undergoes. */
    private static Stream<String> deeds(Member member) {
        String id = member.who().id();
        return member.sketch().events().stream().flatMap(event -> Stream.of(
                        event.actors().contains(id) ? "by" : "",
                        event.recipients().contains(id) ? "to" : "")
                .filter(side -> !side.isEmpty())
                .map(side -> event.type() + " " + side));
    }

    private static String name(Member member) {
        return member.who().name();
    }

    private static boolean fit(Cluster one, Cluster other, String head) {
        List<Description> mine = of(one, head);
        List<Description> theirs = of(other, head);
        boolean numbers = mine.stream().allMatch(a -> theirs.stream().allMatch(a::fits));
        boolean person = one.members.get(0).kind() == ActorKind.PERSON;
        boolean body = one.members.get(0).kind() == ActorKind.ORGANIZATION;
        boolean qualified = person
                || (body
                        ? mine.stream().allMatch(a -> theirs.stream().allMatch(b -> alike(a, b)))
                        : mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> alike(a, b))));
        return numbers
                && qualified
                && (!person || Fate.fit(one.members, other.members))
                && (!person || ordinals(mine).equals(ordinals(theirs)));
    }

    /** "23 pirates" here and there. */
    private static boolean sameNumber(List<Description> mine, List<Description> theirs) {
        return mine.stream()
                .anyMatch(a -> !a.numbers().isEmpty()
                        && theirs.stream().anyMatch(b -> a.numbers().equals(b.numbers())));
    }

    private static boolean alike(Description a, Description b) {
        return a.modifiers().containsAll(b.modifiers()) || b.modifiers().containsAll(a.modifiers());
    }

    private static List<Description> of(Cluster cluster, String head) {
        return cluster.members.stream()
                .flatMap(member -> member.descriptions().stream())
                .filter(description -> description.head().equals(head))
                .toList();
    }

    private static Set<String> ordinals(List<Description> descriptions) {
        return descriptions.stream()
                .flatMap(description -> description.modifiers().stream())
                .filter(ORDINALS::contains)
                .collect(Collectors.toSet());
    }
}
