package io.dateline.extract.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who take part in an event: each once a side, in the order of their finding. */
final class Participants {
    private final Map<String, Party> does = new LinkedHashMap<>();
    private final Map<String, Party> suffers = new LinkedHashMap<>();

    /** Returns who does it; of a meeting, everybody. */
    Collection<Party> does() {
        return does.values();
    }

    /** Returns to whom it is done. */
    Collection<Party> suffers() {
        return suffers.values();
    }

    void does(List<Party> more) {
        more.forEach(party -> does.putIfAbsent(party.actor(), party));
    }

    void suffers(List<Party> more) {
        more.forEach(party -> suffers.putIfAbsent(party.actor(), party));
    }

    /** Returns those of some parties who do not do it. */
    List<Party> others(List<Party> parties) {
        return parties.stream()
                .filter(party -> !does.containsKey(party.actor()))
                .toList();
    }

    static List<String> ids(Collection<Party> side) {
        return side.stream().map(Party::actor).toList();
    }

    static List<String> mentions(Collection<Party> side) {
        return side.stream().map(Party::mention).distinct().toList();
    }
}
