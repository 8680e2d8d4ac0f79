package io.dateline.resolve.actor;

import io.dateline.resolve.actor.KnownActors.Known;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clusters as they are at some point, each member in one. */
final class Partition {
    private final Map<Member, Cluster> of = new IdentityHashMap<>();
    private final List<Member> members;

    Partition(Collection<Member> members) {
        this.members = List.copyOf(members);
        this.members.forEach(member -> of.put(member, new Cluster(member)));
    }

    Cluster of(Member member) {
        Cluster cluster = of.get(member);
        if (cluster == null) {
            throw new IllegalArgumentException("not a member: " + member.who());
        }
        return cluster;
    }

    /** Returns all clusters, in the order of their first members. */
    Set<Cluster> clusters() {
        Set<Cluster> clusters = new LinkedHashSet<>();
        members.forEach(member -> clusters.add(of(member)));
        return clusters;
    }

    /**
     * Makes one cluster of two, unless a ruling, two known persons or two names keep them apart.
     *
     * @param rule name of the rule, without {@code actor/}
     * @param reason for a person to read
     * @return whether they are one now
     */
    boolean join(Cluster one, Cluster other, String rule, double score, String reason) {
        if (one == other) {
            return true;
        }
        boolean apart = one.ruledApartFrom(other)
                || one.known != null && other.known != null && one.known != other.known
                || one.president != null && other.president != null && one.president != other.president
                || !one.namesFit(other);
        if (apart) {
            return false;
        }
        force(one, other, rule, score, reason);
        return true;
    }

    /** Makes one cluster of two, whatever speaks against it. */
    void force(Cluster one, Cluster other, String rule, double score, String reason) {
        if (one == other) {
            return;
        }
        Cluster larger = one.members.size() >= other.members.size() ? one : other;
        Cluster smaller = larger == one ? other : one;
        smaller.members.forEach(member -> of.put(member, larger));
        larger.absorb(smaller);
        larger.reasons.merge(rule, new Cluster.Reason(score, 1, reason), Cluster.Reason::plus);
    }

    /** Joins a member with the others that are somebody known. */
    void link(Member member, Known one, Map<Known, Cluster> clusters, String rule, double score, String reason) {
        Cluster own = of(member);
        Cluster there = clusters.get(one);
        if (there == null) {
            if (own.known == null) {
                own.known = one;
                clusters.put(one, own);
            }
        } else {
            own.known = own.known == null ? one : own.known;
            if (join(there, own, rule, score, reason)) {
                clusters.put(one, of(member));
            }
        }
    }

    /** Returns the clusters of some members that have a key in common, by key. */
    SortedMap<String, Set<Cluster>> blocks(Collection<Member> some, Function<Cluster, Stream<String>> keys) {
        SortedMap<String, Set<Cluster>> blocks = new TreeMap<>();
        for (Member member : some) {
            Cluster cluster = of(member);
            keys.apply(cluster).forEach(key -> blocks.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(cluster));
        }
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }
}
