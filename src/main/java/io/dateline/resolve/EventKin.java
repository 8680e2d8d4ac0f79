package io.dateline.resolve;

import io.dateline.ontology.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ways of telling of one kind of thing, from {@code resolve/event-kin.tsv}: "died", "was killed", "the murder". */
final class EventKin {
    private static final Set<String> OCCURRING = Words.load("/resolve/occurring-words.txt");

    private final Map<String, List<String>> byEntry = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();

    /** By kind, the types of its entries. */
    private final Map<String, Set<String>> typesOf = new HashMap<>();

    private final List<Set<String>> families = Words.load("/resolve/kindred-types.txt").stream()
            .map(line -> Set.of(line.split(" ")))
            .toList();

    private final Set<String> once = Words.load("/resolve/once-kin.txt");

    private final Set<String> vague = Words.load("/resolve/vague-triggers.txt");

    private final Set<String> sole = Words.load("/resolve/sole-triggers.txt");

    private final Set<String> mixed = Words.load("/resolve/mixed-triggers.txt");

    private final Set<String> names = Words.load("/resolve/named-occasions.txt").stream()
            .map(EventKin::stem)
            .collect(Collectors.toUnmodifiableSet());

    EventKin() {
        for (TsvTable.Row row : TsvTable.read("resolve/event-kin.tsv", 3)) {
            for (String entry :
                    row.text(1).isEmpty() ? new String[0] : row.text(1).split("\\|")) {
                typesOf.computeIfAbsent(row.text(0), kind -> new TreeSet<>())
                        .add(entry.substring(0, entry.indexOf('/')).toUpperCase(Locale.ROOT));
                byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(row.text(0));
            }
            for (String word :
                    row.text(2).isEmpty() ? new String[0] : row.text(2).split("\\|")) {
                byStem.computeIfAbsent(stem(word), e -> new ArrayList<>()).add(row.text(0));
            }
        }
    }

    /** Tells whether an event of a type may be of a kind: no entry is said to tell of it, or one of a kindred type is. */
    private boolean isOf(String type, String kind) {
        Set<String> types = typesOf.getOrDefault(kind, Set.of());
        return types.isEmpty()
                || types.contains(type)
                || families.stream().anyMatch(family -> family.contains(type) && !Collections.disjoint(family, types));
    }

    /** Returns the kinds of thing that a trigger may tell of: by its entry and by its words. */
    SortedSet<String> of(String rule, String stem) {
        SortedSet<String> kin = new TreeSet<>(isMixed(rule) ? List.of() : byEntry.getOrDefault(rule, List.of()));
        String type = rule.substring(0, rule.indexOf('/')).toUpperCase(Locale.ROOT);
        List<String> byWords = byStem.getOrDefault(stem, List.of());
        if (byWords.isEmpty() && kin.isEmpty()) {
            byWords = byStem.getOrDefault(stem.substring(stem.lastIndexOf(' ') + 1), List.of()); // "had its premiere"
        }
        byWords.stream().filter(kind -> isOf(type, kind)).forEach(kin::add);
        return kin;
    }

    /** Tells whether the words of a trigger entry name different things. */
    boolean isMixed(String rule) {
        return mixed.contains(rule);
    }

    /** Tells whether a trigger is the name of what is held again and again. */
    boolean isName(String stem) {
        return names.contains(stem);
    }

    /** Tells whether things of any of these kinds happen but once to the same people or things. */
    boolean isOnce(Set<String> kin) {
        return kin.stream().anyMatch(once::contains);
    }

    /** Tells whether such things are said or done all the time. */
    boolean isVague(String rule) {
        String type = rule.substring(0, rule.indexOf('/') + 1);
        return vague.contains(rule) || vague.contains(type + "*") && !vague.contains("!" + rule);
    }

    /** Tells whether one party does such a thing to another at most once in years. */
    boolean isSole(String rule) {
        return sole.contains(rule);
    }

    /** Returns the words of a trigger without their endings, and without a verb that only says that it took place. */
    static String stem(String trigger) {
        List<String> words = Arrays.stream(trigger.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !OCCURRING.contains(word)).toList();
        List<String> stems =
                (telling.isEmpty() ? words : telling).stream().map(Stems::of).toList();
        return String.join(" ", stems);
    }
}
