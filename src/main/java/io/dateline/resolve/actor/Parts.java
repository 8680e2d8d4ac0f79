package io.dateline.resolve.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.TsvTable;
import io.dateline.resolve.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is suspect and who is victim in the events of an article, by {@code resolve/parts.tsv}. */
final class Parts {
    /** Sectors of those who deal with crimes and tell of them. */
    private static final Set<String> ON_DUTY = Set.of("COP", "JUD", "GOV", "LEG", "MED", "HLH", "JRN", "SPY");

    private static final Map<String, String> PARTS = parts();

    /** Words that say by themselves what somebody is. */
    private static final Map<String, String> WORDS = words();

    /** How many events the word "suspect" or "victim" outweighs. */
    private static final int WEIGHT_OF_WORD = 3;

    static final String SUSPECT = "SUSPECT";
    static final String VICTIM = "VICTIM";
    private static final String PLURAL = "S";
    static final String SUSPECTS = SUSPECT + PLURAL;
    static final String VICTIMS = VICTIM + PLURAL;

    private Parts() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (TsvTable.Row row : TsvTable.read("resolve/parts.tsv", 4)) {
            parts.put(key(row.text(0), row.text(1), row.text(2)), row.text(3));
        }
        return Map.copyOf(parts);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        TsvTable.read("resolve/part-words.tsv", 2).forEach(row -> words.put(row.text(0), row.text(1)));
        return Map.copyOf(words);
    }

    private static String key(String type, String mode, String side) {
        return type + " " + mode + " " + side;
    }

    /** Returns the persons of an article by part, and the groups by the same in the plural; who plays two parts plays the more frequent one. */
    static SortedMap<String, List<Member>> of(List<Member> members) {
        SortedMap<String, List<Member>> byPart = new TreeMap<>();
        if (members.isEmpty()) {
            return byPart;
        }
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Sketch.What event : members.get(0).sketch().events()) {
            boolean harmed =
                    event.type().equals("CASUALTY") && !event.recipients().isEmpty();
            count(event, "actor", harmed ? "ASSAULT" : event.type(), event.actors(), counts);
            count(event, "recipient", event.type(), event.recipients(), counts);
        }
        Set<String> speakers = members.get(0).sketch().statements().stream()
                .flatMap(said -> Stream.ofNullable(said.speaker()))
                .collect(Collectors.toSet());
        for (Member member : members) {
            Map<String, Integer> played = counts.getOrDefault(member.who().id(), Map.of());
            int suspect = played.getOrDefault(SUSPECT, 0) + WEIGHT_OF_WORD * called(member, SUSPECT);
            int victim = played.getOrDefault(VICTIM, 0) + WEIGHT_OF_WORD * called(member, VICTIM);
            boolean bystander = speakers.contains(member.who().id())
                    || suspect > victim
                            && member.who().sector() != null
                            && ON_DUTY.contains(member.who().sector());
            boolean human = member.kind() == ActorKind.PERSON || member.kind() == ActorKind.GROUP;
            if (human && suspect != victim && !bystander) {
                String part = suspect > victim ? SUSPECT : VICTIM;
                byPart.computeIfAbsent(
                                member.kind() == ActorKind.PERSON ? part : part + PLURAL, p -> new ArrayList<>(2))
                        .add(member);
            }
        }
        return byPart;
    }

    private static int called(Member member, String part) {
        return (int) member.descriptions().stream()
                .filter(description -> part.equals(WORDS.get(description.head())))
                .count();
    }

    private static void count(
            Sketch.What event, String side, String type, List<String> who, Map<String, Map<String, Integer>> counts) {
        String mode = event.mode() == null ? "" : event.mode();
        String part = PARTS.getOrDefault(key(type, mode, side), PARTS.get(key(type, "", side)));
        if (part != null) {
            who.forEach(id -> counts.computeIfAbsent(id, i -> new HashMap<>(2)).merge(part, 1, Integer::sum));
        }
    }
}
