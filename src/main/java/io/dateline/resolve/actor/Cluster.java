package io.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Actors of articles that are held to be one, and why. */
final class Cluster {
    /**
     * Why it is one, by one rule.
     *
     * @param times how often the rule joined something
     * @param example the first of its reasons, in alphabetical order
     */
    record Reason(double score, int times, String example) {
        Reason plus(Reason other) {
            return new Reason(
                    Math.min(score, other.score),
                    times + other.times,
                    example.compareTo(other.example) <= 0 ? example : other.example);
        }
    }

    final List<Member> members = new ArrayList<>(1);
    final SortedSet<String> countries = new TreeSet<>();
    final SortedMap<String, Reason> reasons = new TreeMap<>();

    /** What rulings keep apart: by number of the ruling, on which side of it this is. */
    final Map<Integer, Boolean> sides = new TreeMap<>();

    /** Names that differ in more than spelling. */
    final List<PersonName> names = new ArrayList<>(1);

    final SortedSet<String> sectors = new TreeSet<>();
    final Set<Member.Office> offices = new LinkedHashSet<>();
    final BitSet articles = new BitSet();

    /** Whether a person made it one: then its names may be anybody's. */
    boolean ruled;

    KnownActors.@Nullable Known known;

    /** Whose administration it is. */
    KnownActors.@Nullable Known president;

    Cluster(Member member) {
        members.add(member);
        articles.set(member.article());
        if (member.country() != null) {
            countries.add(member.country());
        }
        if (member.who().sector() != null) {
            sectors.add(member.who().sector());
        }
        member.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        offices.addAll(member.offices());
    }

    /** Takes over all that another holds. */
    void absorb(Cluster other) {
        members.addAll(other.members);
        articles.or(other.articles);
        countries.addAll(other.countries);
        sectors.addAll(other.sectors);
        offices.addAll(other.offices);
        sides.putAll(other.sides);
        ruled |= other.ruled;
        other.reasons.forEach((rule, reason) -> reasons.merge(rule, reason, Reason::plus));
        other.names.stream().filter(name -> !names.contains(name)).forEach(names::add);
        known = known == null ? other.known : known;
        president = president == null ? other.president : president;
    }

    /** Returns the first member, by day, article and place in it; undated articles come last. */
    Member first() {
        return members.stream().min(Order.BY_DAY).orElseThrow();
    }

    boolean ruledApartFrom(Cluster other) {
        return sides.entrySet().stream().anyMatch(side -> {
            Boolean otherSide = other.sides.get(side.getKey());
            return otherSide != null && !otherSide.equals(side.getValue());
        });
    }

    boolean sharesArticleWith(Cluster other) {
        return articles.intersects(other.articles);
    }

    boolean sharesCountryWith(Cluster other) {
        return countries.stream().anyMatch(other.countries::contains);
    }

    /** Countries speak neither for nor against where one side knows none. */
    boolean countriesFit(Cluster other) {
        return countries.isEmpty() || other.countries.isEmpty() || sharesCountryWith(other);
    }

    /** No full name of one is another person's than a full name of the other. */
    boolean namesFit(Cluster other) {
        if (ruled || other.ruled || known != null && known == other.known) {
            return true;
        }
        if (known != null || other.known != null) {
            Cluster somebody = known != null ? this : other;
            Cluster anybody = somebody == this ? other : this;
            return anybody.names.stream()
                    .allMatch(name -> somebody.names.stream().anyMatch(theirs -> !theirs.contradicts(name)));
        }
        for (PersonName mine : names) {
            for (PersonName theirs : other.names) {
                if (mine.contradicts(theirs)) {
                    return false;
                }
            }
        }
        return true;
    }
}
