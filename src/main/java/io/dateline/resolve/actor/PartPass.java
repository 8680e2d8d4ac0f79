package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the one suspect, or the one victim, of the reports of one story: "a man" of the first sentence, the one whom the
 * next names, and "the driver" of another report. Nothing of what either is called may speak against it.
 */
final class PartPass {
    /** Where those are first described whom the article is about, in characters. */
    private static final int LEAD = 400;

    /** Where an article has told whom it is about, in characters. */
    private static final int BODY = 1000;

    /** Within how many characters one is named who was first described. */
    private static final int NEXT = 300;

    /** Where a headline may stand, in characters. */
    private static final int HEADLINE = 100;

    private static final Pattern NOBODY =
            Pattern.compile("(?i)(every|each|any|no|some|either|neither|another|other)\\b.*");

    private static final Pattern ONE =
            Pattern.compile("(?i)(one|1)( (person|man|woman|boy|girl|child|teen.*|victim|dead|killed))?");

    private final Partition partition;
    private final AlikeArticles stories;
    private final PeopleWords people;
    private final PartFit fit;
    private final List<SortedMap<String, List<Member>>> parts;
    private final List<Map<String, List<Member>>> ages = new ArrayList<>();

    /** @param anybody words that say nothing of what somebody is besides */
    PartPass(
            Partition partition,
            AlikeArticles stories,
            PeopleWords people,
            Set<String> anybody,
            List<List<Member>> byArticle) {
        this.partition = partition;
        this.stories = stories;
        this.people = people;
        this.fit = new PartFit(people, anybody);
        this.parts = byArticle.stream()
                .map(members -> Parts.of(members.stream()
                        .filter(member -> member.who().descriptions().stream()
                                .noneMatch(text -> NOBODY.matcher(text).matches()))
                        .toList()))
                .toList();
        for (List<Member> members : byArticle) {
            Map<String, List<Member>> byAge = new TreeMap<>();
            for (Member member : members) {
                if (member.kind() == ActorKind.PERSON) {
                    age(member).ifPresent(age -> byAge.computeIfAbsent(age, a -> new ArrayList<>(1))
                            .add(member));
                }
            }
            ages.add(byAge);
        }
    }

    void inArticles() {
        parts.forEach(byPart -> byPart.forEach(this::inArticle));
    }

    void acrossArticles() {
        for (AlikeArticles.Pair pair : stories.pairs()) {
            ofOneAge(ages.get(pair.one()), ages.get(pair.other()));
        }
        for (AlikeArticles.Pair pair : stories.pairs()) {
            parts.get(pair.one()).forEach((part, members) -> {
                List<Member> others = parts.get(pair.other()).getOrDefault(part, List.of());
                Set<Cluster> mine = clusters(members);
                Set<Cluster> theirs = clusters(others);
                if (mine.size() == 1 && theirs.size() == 1) {
                    join(part, members.get(0), others.get(0), "same-part-in-story", 0.7);
                } else if (part.equals(Parts.VICTIM)) {
                    killedAlike(members, others);
                } else if (part.equals(Parts.SUSPECTS) || part.equals(Parts.VICTIMS)) {
                    countedAlike(part, members, others);
                }
            });
        }
    }

    /** Of several victims the one who was killed. */
    private void killedAlike(List<Member> mine, List<Member> theirs) {
        joinSole(Parts.VICTIM, killed(mine), killed(theirs), "same-part-in-story", 0.7);
    }

    /** Returns those of whom that is told: of whom it is told that one was, where it is. */
    private List<Member> killed(List<Member> members) {
        List<Member> killed = members.stream()
                .filter(member -> Fate.of(member).contains(Fate.KILLED))
                .toList();
        Set<Cluster> counted = clusters(killed.stream().filter(PartPass::isOne).toList());
        return counted.size() == 1
                ? killed.stream()
                        .filter(member -> counted.contains(partition.of(member)))
                        .toList()
                : killed;
    }

    /** Of several groups those of one number: "wounding two" here, "two bosses were wounded" there. */
    private void countedAlike(String part, List<Member> mine, List<Member> theirs) {
        Map<String, List<Member>> others = byNumber(theirs);
        byNumber(mine)
                .forEach((number, members) ->
                        joinSole(part, members, others.getOrDefault(number, List.of()), "same-part-in-story", 0.7));
    }

    /** Joins one and the other, if nobody else is among either. */
    private void joinSole(String part, List<Member> mine, List<Member> theirs, String rule, double score) {
        if (clusters(mine).size() == 1 && clusters(theirs).size() == 1) {
            join(part, mine.get(0), theirs.get(0), rule, score);
        }
    }

    private static Map<String, List<Member>> byNumber(List<Member> members) {
        Map<String, List<Member>> byNumber = new TreeMap<>();
        for (Member member : members) {
            member.descriptions().stream()
                    .flatMap(told -> told.numbers().stream())
                    .distinct()
                    .forEach(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>(1))
                            .add(member));
        }
        return byNumber;
    }

    /** "A 36-year-old climber" here, "Jo Roe, 36," there. */
    private void ofOneAge(Map<String, List<Member>> mine, Map<String, List<Member>> theirs) {
        mine.forEach(
                (age, members) -> joinSole("", members, theirs.getOrDefault(age, List.of()), "same-age-in-story", 0.8));
    }

    /** Returns how old somebody is. */
    private static Optional<String> age(Member member) {
        return member.descriptions().stream()
                .filter(told ->
                        told.phrase().startsWith("year old") || told.modifiers().contains("year"))
                .flatMap(told -> told.numbers().stream())
                .findFirst();
    }

    private Set<Cluster> clusters(List<Member> members) {
        return members.stream().map(partition::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "A man was charged. Police named Jo Roe as the suspect": the one named is the one described before, or as known. */
    private void inArticle(String part, List<Member> members) {
        List<Member> named = members.stream().filter(Member::isNamed).toList();
        List<Member> described = members.stream()
                .filter(member -> !member.isNamed())
                .sorted(Order.BY_DAY)
                .toList();
        if (described.isEmpty()) {
            return;
        }
        if (clusters(named).size() > 1) {
            namedNext(part, named, described);
            return;
        }
        oneKilled(part, members);
        Member one = named.isEmpty() ? described.get(0) : named.get(0);
        for (Member other : described) {
            boolean meant = other.begin() < Math.min(one.begin(), LEAD)
                    || isKnown(other) && other.kind() == ActorKind.PERSON
                    || isHeadline(one) && other.begin() < LEAD;
            if (!other.equals(one) && meant) {
                join(part, one, other, "same-part", 0.75);
            }
        }
    }

    /** "Killing one person": whoever else is told to be killed is that one. */
    private void oneKilled(String part, List<Member> members) {
        List<Member> killed = members.stream()
                .filter(member -> member.begin() < BODY)
                .filter(member -> Fate.of(member).equals(Set.of(Fate.KILLED))
                        || isOne(member) && Fate.of(member).isEmpty())
                .toList();
        Optional<Member> counted = killed.stream()
                .filter(member -> isOne(member) && !Fate.of(member).isEmpty())
                .findFirst();
        if (counted.isPresent()
                && clusters(killed.stream().filter(Member::isNamed).toList()).size() <= 1) {
            killed.forEach(member -> join(part, counted.get(), member, "one-killed", 0.75));
        }
    }

    private static boolean isOne(Member member) {
        return member.who().descriptions().stream()
                .anyMatch(told -> ONE.matcher(told).matches());
    }

    /** "A climber has died. Jo Roe fell to her death on Sunday": of several of one fate who are named, the next. */
    private void namedNext(String part, List<Member> named, List<Member> described) {
        List<Member> lead = described.stream()
                .filter(member -> member.begin() < LEAD && !isOne(member))
                .filter(member -> PartFit.ordinals(List.of(member)).isEmpty())
                .toList();
        boolean one = lead.stream()
                .allMatch(a -> lead.stream().allMatch(b -> fit.test(part, told(a, false), told(b, false))));
        if (!one) {
            return;
        }
        for (Member member : lead) {
            named.stream()
                    .min(Comparator.comparingInt(other -> next(member.begin(), other)))
                    .filter(other -> next(member.begin(), other) < NEXT)
                    .filter(other -> part.equals(Parts.VICTIM) && Fate.of(other).equals(Fate.of(member)))
                    .ifPresent(other -> join(part, other, member, "named-next", 0.75));
        }
    }

    /** Returns after how many characters somebody is spoken of. */
    private static int next(int begin, Member member) {
        return member.who().begins().stream()
                .filter(other -> other > begin)
                .map(other -> other - begin)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** "Gunman kills boss" above, "a 61-year-old man" below. */
    private static boolean isHeadline(Member member) {
        return !member.isNamed()
                && member.begin() < HEADLINE
                && member.descriptions().stream().anyMatch(Description::bare);
    }

    /** "The gunman", "the man", but never "a gunman": the first description of the nameless is without its article. */
    private static boolean isKnown(Member member) {
        return member.descriptions().stream()
                .skip(1)
                .allMatch(description -> description.definite() && !description.bare());
    }

    private void join(String part, Member one, Member other, String rule, double score) {
        Cluster mine = partition.of(one);
        Cluster theirs = partition.of(other);
        boolean acrossArticles = one.article() != other.article();
        if (mine == theirs
                || acrossArticles && mine.sharesArticleWith(theirs)
                || isNamed(mine) && isNamed(theirs)
                || holdsOffice(mine)
                || holdsOffice(theirs)
                || acrossArticles && !mine.countriesFit(theirs)
                || playsAnother(mine, part)
                || playsAnother(theirs, part)
                || !fit.test(part, told(one, acrossArticles), told(other, acrossArticles))) {
            return;
        }
        partition.join(
                mine,
                theirs,
                rule,
                score,
                "'%s' and '%s', the one %s of %s"
                        .formatted(
                                one.who().name(),
                                other.who().name(),
                                part.isEmpty() ? "of that age" : part.toLowerCase(Locale.ROOT),
                                acrossArticles ? "two reports of one story" : "the article"));
    }

    /** Tells whether somebody has another part in more reports: the victim whom one report seems to accuse. */
    private boolean playsAnother(Cluster cluster, String part) {
        int balance = 0;
        for (Member member : cluster.members) {
            String played = played(member);
            balance += played.isEmpty() ? 0 : played.equals(part) ? 1 : -1;
        }
        return !part.isEmpty() && balance < 0;
    }

    private String played(Member member) {
        return parts.get(member.article()).entrySet().stream()
                .filter(entry -> entry.getValue().contains(member))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Returns who is one with a member: in its article, where that is the question, and anywhere else. */
    private List<Member> told(Member member, boolean anywhere) {
        return partition.of(member).members.stream()
                .filter(one -> anywhere || one.article() == member.article())
                .toList();
    }

    private static boolean isNamed(Cluster cluster) {
        return cluster.members.stream().anyMatch(Member::isNamed);
    }

    private boolean holdsOffice(Cluster cluster) {
        return cluster.known != null
                || cluster.offices.stream().anyMatch(office -> people.role(office.title())
                        .filter(role -> role.kind() == RoleWord.Kind.OFFICE)
                        .isPresent());
    }
}
