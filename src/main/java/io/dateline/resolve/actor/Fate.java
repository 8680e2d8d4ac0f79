package io.dateline.resolve.actor;

import io.dateline.resolve.Sketch;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What became of somebody who was harmed: who died in one report is nobody who lives in the other. */
enum Fate {
    KILLED("kill|\\bdie|dying|death|dead|murder|slay|slain|fatal|execut|behead|homicide|manslaughter"),
    SURVIVED("surviv|alive"),
    HURT("injur|wound|hurt|maim");

    private final Pattern words;

    Fate(String words) {
        this.words = Pattern.compile(words);
    }

    /** Returns the fate that a word tells. */
    static Optional<Fate> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Fate fate : values()) {
            if (fate.words.matcher(lower).find()) {
                return Optional.of(fate);
            }
        }
        return Optional.empty();
    }

    /** Returns what the article tells of somebody. */
    static Set<Fate> of(Member member) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        member.descriptions().forEach(told -> of(told.head()).ifPresent(fates::add));
        String id = member.who().id();
        for (Sketch.What event : member.sketch().events()) {
            boolean undergoes =
                    event.type().equals("CASUALTY") && event.actors().contains(id);
            if (undergoes || event.recipients().contains(id)) {
                of(event.trigger()).ifPresent(fates::add);
            }
        }
        return fates;
    }

    /** Tells whether all these may be one. */
    static boolean fit(List<Member> one, List<Member> other) {
        return meet(of(one), of(other));
    }

    private static Set<Fate> of(Collection<Member> members) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        members.forEach(member -> fates.addAll(of(member)));
        return fates;
    }

    /** Tells whether what is told of one is told of the other too, as far as anything is told of both. */
    static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
