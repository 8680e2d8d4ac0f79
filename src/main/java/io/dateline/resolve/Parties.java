package io.dateline.resolve;

import io.dateline.model.ActorKind;
import io.dateline.resolve.Party.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much those who take part in two events speak for their being one. */
final class Parties {
    /** Parties to these are not told apart into those who act and those who are acted upon. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE", "VIOLENCE", "SPORT");

    private static final double FOR_COUNTRY = 0.5;

    private static final double OTHERS = 1.2;

    /** Against "journalists" in one article and "farmers" in the other. */
    private static final double OTHER_GROUPS = 4;

    /** For the same several parties, each of one report matched by one of the other. */
    private static final double SAME_SIDES = 1;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int articles;

    Parties(List<Report> reports, int articles) {
        this.articles = articles;
        Map<String, Integer> lastArticle = new HashMap<>();
        for (Report report : reports) {
            for (Party party : report.parties()) {
                if (!Integer.valueOf(report.article()).equals(lastArticle.put(party.id(), report.article()))) {
                    counts.merge(party.id(), 1, Integer::sum);
                }
            }
        }
    }

    /** Returns the points of two reports' parties, {@link Points#BARRED} if they cannot be those of one event. */
    double points(Report a, Report b) {
        List<Party> all = a.parties();
        List<Party> others = b.parties();
        boolean mutual = MUTUAL.contains(a.what().type());
        boolean byRole = !mutual || !MUTUAL.contains(b.what().type());
        boolean otherRole = byRole && (clash(agents(a), agents(b)) || clash(patients(a), patients(b)));
        boolean clash = clash(all, others);
        if (clash && (!byRole || otherRole || a.article() == b.article() || areWithOthers(all, others))) {
            return Points.BARRED;
        }
        if (mutual && areWithOthers(all, others) && sharedPersons(all, others) < 2) {
            return Points.BARRED;
        }
        double points = of(all, others);
        boolean together = all.size() > 1 && others.size() > 1;
        if (together && a.article() != b.article() && !leavesOver(all, others) && !leavesOver(others, all)) {
            points += SAME_SIDES;
        }
        if (byRole) {
            if (areSwapped(a, b)) {
                return Points.BARRED;
            }
            double inRole = of(a.actors(), b.actors()) + of(a.recipients(), b.recipients());
            points = (points + inRole) / 2 - (otherRole ? 1 : clash ? 0.5 : 0);
            if (inRole <= 0
                    && points > 0
                    && !shareKnown(all, others)
                    && !Report.UNDERGONE.contains(a.what().type())) {
                points -= OTHERS;
            }
            if (areOthers(a.actors(), b.actors(), a, b) || areOthers(a.recipients(), b.recipients(), a, b)) {
                points -= a.article() == b.article() ? OTHERS : OTHER_GROUPS;
            } else if (!a.recipients().isEmpty()
                    && !b.recipients().isEmpty()
                    && isOneOfMany(a.recipients(), b.recipients())) {
                points -= OTHERS;
            }
        }
        if (mutual && leavesOver(all, others) && leavesOver(others, all)) {
            return Points.BARRED;
        }
        int unmatched = Math.max(unmatched(all, others), unmatched(others, all));
        boolean bothSeveral = known(all) > 1 && known(others) > 1;
        return Math.min(points, a.article() == b.article() ? 1.6 : 3.5)
                - (clash ? 0 : unmatched * (bothSeveral ? 1.2 : 0.4));
    }

    /** Tells whether somebody known is among both, or somebody called alike, and not only somebody of one country. */
    boolean areAlike(List<Party> some, List<Party> others) {
        return shareKnown(some, others) || of(some, others) > FOR_COUNTRY;
    }

    /** Tells whether the same several parties, all known, take part in both. */
    boolean areSame(Report a, Report b) {
        List<Party> some = a.parties();
        List<Party> others = b.parties();
        return some.size() > 1
                && some.size() == others.size()
                && some.stream().allMatch(party -> party.known() && party.isAmong(others));
    }

    /** Tells whether somebody of both is with a person on one side who is not the person on the other. */
    private static boolean areWithOthers(List<Party> some, List<Party> others) {
        return shareKnown(some, others) && hasOtherPerson(some, others) && hasOtherPerson(others, some);
    }

    private static long sharedPersons(List<Party> some, List<Party> others) {
        return some.stream()
                .filter(party -> party.kind() == ActorKind.PERSON && party.known() && party.isAmong(others))
                .count();
    }

    private static boolean hasOtherPerson(List<Party> some, List<Party> others) {
        return some.stream()
                .anyMatch(party -> party.named()
                        && party.kind() == ActorKind.PERSON
                        && others.stream()
                                .noneMatch(other ->
                                        other.kind() == ActorKind.PERSON && party.to(other) != Likeness.OTHER));
    }

    private static List<Party> agents(Report report) {
        return Report.UNDERGONE.contains(report.what().type()) ? List.of() : report.actors();
    }

    private static List<Party> patients(Report report) {
        return Report.UNDERGONE.contains(report.what().type()) ? report.parties() : report.recipients();
    }

    /** Returns the points for whom two lists of parties have in common. */
    double of(List<Party> some, List<Party> others) {
        return (oneWay(some, others) + oneWay(others, some)) / 2;
    }

    private double oneWay(List<Party> some, List<Party> others) {
        double points = 0;
        for (Party party : some) {
            double most = 0;
            for (Party other : others) {
                most = Math.max(most, points(party, other));
            }
            points += most;
        }
        return points;
    }

    private double points(Party a, Party b) {
        return switch (a.to(b)) {
            case SAME -> a.known() ? tells(a) : 1.2;
            case FOR_COUNTRY -> FOR_COUNTRY;
            case CALLED_ALIKE -> 0.6;
            case OPEN, OTHER -> 0;
        };
    }

    /** Returns less for those who are in the news every day. */
    private double tells(Party party) {
        double rare = Math.log((articles + 50.0) / (counts.getOrDefault(party.id(), 1) + 1));
        double most = party.kind() == ActorKind.COUNTRY ? 1 : 2;
        return Math.max(0.3, Math.min(most, 0.5 * rare));
    }

    /** Tells whether each side has somebody that cannot be anybody of the other. */
    private static boolean clash(List<Party> some, List<Party> others) {
        return unmatched(some, others) > 0 && unmatched(others, some) > 0
                || unmatched(some, others) > 0 && unmatched(some, others) == known(some) && known(others) > 0;
    }

    private static int unmatched(List<Party> some, List<Party> others) {
        List<Party> free = others.stream()
                .filter(other -> some.stream().noneMatch(party -> party.to(other) == Likeness.SAME))
                .toList();
        int unmatched = 0;
        for (Party party : some) {
            if (party.known()
                    && !party.isAmong(others)
                    && free.stream().allMatch(other -> party.to(other) == Likeness.OTHER)) {
                unmatched++;
            }
        }
        return others.isEmpty() ? 0 : unmatched;
    }

    private static boolean leavesOver(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(party -> others.stream()
                .map(party::to)
                .allMatch(likeness -> likeness == Likeness.OPEN || likeness == Likeness.OTHER));
    }

    private static int known(List<Party> parties) {
        return (int) parties.stream().filter(Party::known).count();
    }

    /** Tells whether those in one role, called by different words, seem to be different ones. */
    private static boolean areOthers(List<Party> some, List<Party> others, Report a, Report b) {
        boolean groups =
                a.article() == b.article() && known(some) + known(others) > 0 || areGroups(some) && areGroups(others);
        return groups && leavesOver(some, others) && leavesOver(others, some);
    }

    /** Tells whether one report names those whom it is done to and the other speaks of many: "the arrest of journalists". */
    private static boolean isOneOfMany(List<Party> some, List<Party> others) {
        return areKnownPersons(some) && areGroups(others) || areGroups(some) && areKnownPersons(others);
    }

    private static boolean areGroups(List<Party> parties) {
        return parties.stream().allMatch(party -> party.kind() == ActorKind.GROUP);
    }

    private static boolean areKnownPersons(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream().allMatch(party -> party.known() && party.kind() == ActorKind.PERSON);
    }

    private static boolean areSwapped(Report a, Report b) {
        return shareKnown(a.actors(), b.recipients())
                && shareKnown(a.recipients(), b.actors())
                && !shareKnown(a.actors(), b.actors());
    }

    private static boolean shareKnown(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(party -> party.known() && party.isAmong(others));
    }
}
