package io.dateline.resolve.actor;

import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Kind;
import io.dateline.model.Ruling.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What persons ruled about actors. A later ruling goes before an earlier one that says otherwise; what a ruling says of
 * places that no article has is left aside.
 */
final class ActorRulings {
    private final List<Ruling> latestFirst;
    private final Map<Anchor, Member> at = new HashMap<>();

    ActorRulings(List<Ruling> rulings, List<Member> members) {
        latestFirst = rulings.stream()
                .filter(ruling -> ruling.layer() == Layer.ACTOR)
                .sorted(Comparator.comparingLong(Ruling::sequence).reversed().thenComparing(Ruling::id))
                .toList();
        if (!latestFirst.isEmpty()) {
            for (Member member : members) {
                for (int begin : member.who().begins()) {
                    at.putIfAbsent(new Anchor(member.sketch().articleId(), begin), member);
                }
            }
        }
    }

    private List<Member> members(List<Anchor> anchors) {
        List<Member> found = new ArrayList<>();
        for (Anchor anchor : anchors.stream().sorted().toList()) {
            Member member = at.get(anchor);
            if (member != null && !found.contains(member)) {
                found.add(member);
            }
        }
        return found;
    }

    /** Returns the members that rules have no say in, each with those that it is one with. */
    Map<Member, List<Member>> pinned() {
        Map<Member, List<Member>> pinned = new IdentityHashMap<>();
        for (Ruling ruling : latestFirst) {
            if (ruling.kind() == Kind.PIN) {
                List<Member> right = members(ruling.right());
                members(ruling.left()).forEach(member -> pinned.putIfAbsent(member, right));
            }
        }
        return pinned;
    }

    /** Joins and parts what merges and splits say, before any rule. */
    void apply(Partition partition) {
        int number = 0;
        for (Ruling ruling : latestFirst) {
            number++;
            if (ruling.kind() == Kind.MERGE) {
                join(partition, members(ruling.left()), members(ruling.right()), ruling);
            } else if (ruling.kind() == Kind.SPLIT) {
                List<Member> left = members(ruling.left());
                List<Member> right = members(ruling.right());
                join(partition, left, List.of(), ruling);
                part(partition, number, left, right);
            }
        }
    }

    /** Joins the pinned ones to what they are pinned to, after all rules. */
    static void pin(Partition partition, Map<Member, List<Member>> pinned, List<Member> order) {
        for (Member member : order) {
            List<Member> right = pinned.get(member);
            if (right != null && !right.isEmpty()) {
                partition.force(partition.of(right.get(0)), partition.of(member), "ruling", 1, "pinned by a person");
            }
        }
    }

    /** Returns the names that persons gave, by global id. */
    SortedMap<String, String> names(Function<Member, String> id) {
        SortedMap<String, String> names = new TreeMap<>();
        for (Ruling ruling : latestFirst) {
            String name = ruling.name();
            if (ruling.kind() == Kind.RENAME && name != null) {
                members(ruling.left()).forEach(member -> names.putIfAbsent(id.apply(member), name));
            }
        }
        return names;
    }

    private static void join(Partition partition, List<Member> left, List<Member> right, Ruling ruling) {
        List<Member> all = new ArrayList<>(left);
        all.addAll(right);
        String note = ruling.note() == null ? "" : ": " + ruling.note();
        for (int i = 1; i < all.size(); i++) {
            Cluster one = partition.of(all.get(0));
            Cluster other = partition.of(all.get(i));
            if (!one.ruledApartFrom(other)) {
                one.ruled = true;
                partition.force(one, other, "ruling", 1, "merged by a person" + note);
            }
        }
    }

    private static void part(Partition partition, int number, List<Member> left, List<Member> right) {
        for (Member one : left) {
            boolean together = right.stream().anyMatch(other -> partition.of(one) == partition.of(other));
            if (!together) {
                partition.of(one).sides.put(number, true);
            }
        }
        for (Member other : right) {
            if (!Boolean.TRUE.equals(partition.of(other).sides.get(number))) {
                partition.of(other).sides.put(number, false);
            }
        }
    }
}
