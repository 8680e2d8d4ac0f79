package io.dateline.resolve.actor;

import io.dateline.ontology.PeopleWords;
import io.dateline.ontology.RoleWord;
import io.dateline.ontology.RoleWord.Gender;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether what two are called lets them be one: number and age, function, gender, fate, and being another. */
final class PartFit {
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "another", "other", "next", "last", "final");

    private static final Set<String> PEOPLE = Set.of(
            "people", "person", "one", "individual", "man", "woman", "adult", "child", "other", "citizen", "national");

    /** "My wife": what somebody else is to who is called so. */
    private static final Set<String> OF_SOMEBODY = Set.of("my", "your", "his", "her", "our", "their");

    private final PeopleWords people;
    private final Set<String> anybody;

    /** @param anybody words that say nothing of what somebody is besides */
    PartFit(PeopleWords people, Set<String> anybody) {
        this.people = people;
        this.anybody = anybody;
    }

    /**
     * Tells whether two may be one.
     *
     * @param part that both have, or ""
     */
    boolean test(String part, List<Member> one, List<Member> other) {
        List<Description> mine = descriptions(one);
        List<Description> theirs = descriptions(other);
        Set<String> functions = functions(mine);
        Set<String> others = functions(theirs);
        Set<Gender> gender = genders(one);
        Set<Gender> otherGender = genders(other);
        // A woman among the suspects is rare: that she is the one named takes her first name.
        boolean bothTold = !gender.isEmpty() && !otherGender.isEmpty();
        boolean woman = gender.contains(Gender.FEMALE) || otherGender.contains(Gender.FEMALE);
        // Of people who are nothing else, and of victims, only their number tells which they are.
        boolean counted = Stream.of(mine, theirs)
                .allMatch(all -> all.stream().anyMatch(told -> !told.numbers().isEmpty()));
        boolean special = !part.equals(Parts.VICTIMS)
                && Stream.of(mine, theirs)
                        .noneMatch(all -> all.stream().allMatch(told -> PEOPLE.contains(told.head())));
        boolean group = part.equals(Parts.SUSPECTS) || part.equals(Parts.VICTIMS);
        return Fate.meet(numbers(mine), numbers(theirs))
                && (!group || counted || special)
                && (bothTold || !part.equals(Parts.SUSPECT) || !woman)
                && Fate.meet(functions, others)
                && Fate.meet(gender, otherGender)
                && Fate.fit(one, other)
                && ordinals(one).equals(ordinals(other));
    }

    private static Set<String> numbers(List<Description> descriptions) {
        return descriptions.stream().flatMap(told -> told.numbers().stream()).collect(Collectors.toSet());
    }

    /** What they are besides their part, as far as their descriptions tell. */
    private Set<String> functions(List<Description> descriptions) {
        return descriptions.stream()
                .map(Description::head)
                .filter(head ->
                        !head.isEmpty() && Fate.of(head).isEmpty() && !PEOPLE.contains(head) && !anybody.contains(head))
                .collect(Collectors.toSet());
    }

    private static List<Description> descriptions(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.descriptions().stream())
                .toList();
    }

    /** Returns the gender that most tell; both where it is told in both ways about as often. */
    private Set<Gender> genders(List<Member> members) {
        Map<Gender, Integer> counts = new EnumMap<>(Gender.class);
        members.forEach(member -> genders(member).distinct().forEach(gender -> counts.merge(gender, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Stream<Gender> genders(Member member) {
        Stream<Gender> called = member.descriptions().stream()
                .filter(told -> told.modifiers().stream().noneMatch(OF_SOMEBODY::contains))
                .flatMap(told -> people.role(told.head()).map(RoleWord::gender).stream());
        String first = member.who().name().replaceFirst("\\s.*", "").toLowerCase(Locale.ROOT);
        return member.hasFullName() ? Stream.concat(called, people.firstName(first).stream()) : called;
    }

    /** Returns the words by which they are told from another: "second", "other". */
    static Set<String> ordinals(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.descriptions().stream().limit(1))
                .flatMap(description -> description.modifiers().stream())
                .filter(ORDINALS::contains)
                .collect(Collectors.toSet());
    }
}
