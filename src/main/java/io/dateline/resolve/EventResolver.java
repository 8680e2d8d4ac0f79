package io.dateline.resolve;

import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.EventLink;
import io.dateline.model.EventTime;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Modality;
import io.dateline.model.Ruling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when two reports are of one event: a key, equal for both.
 *
 * <ul>
 *   <li>A <b>meeting</b> (CONSULT) is who took part, the day, and whether by telephone: two outlets that tell of it in
 *       different words, with or without the place, agree on these.
 *   <li>Any <b>other event</b> is its type, mode, code, the trigger entry, who did it, to whom, where and when. Two acts of
 *       one kind between the same parties on one day are common, so all must agree.
 *   <li>What is <b>planned, denied, called off or only possible</b> is never the same as what has happened.
 *   <li>A report whose parties or date do not single it out is the same as others of its article at most; one with no
 *       resolved party stands alone.
 * </ul>
 */
final class EventResolver {
    private static final String NONE = "-";

    /**
     * What came of it.
     *
     * @param links between events of different modality
     * @param disputes by global id, what reports disagree on
     */
    record Outcome(Clusters clusters, List<EventLink> links, SortedMap<String, SortedSet<String>> disputes) {}

    private record Identity(String id, @Nullable MergeDecision decision) {}

    /** Returns the global ids of the events of articles, which are in the order of their ids. */
    Outcome resolve(List<Sketch> articles, Clusters who, Places where, List<Ruling> rulings) {
        Map<Ref, String> ids = new HashMap<>();
        Map<String, Integer> members = new TreeMap<>();
        Map<String, MergeDecision> decisions = new TreeMap<>();
        for (Sketch article : articles) {
            for (Sketch.What event : article.events()) {
                Identity identity = identity(event, article.articleId(), who, where);
                ids.put(new Ref(article.articleId(), event.id()), identity.id());
                if (members.merge(identity.id(), 1, Integer::sum) > 1 && identity.decision() != null) {
                    decisions.put(identity.id(), identity.decision());
                }
            }
        }
        return new Outcome(new Clusters(ids, decisions), List.of(), new TreeMap<>());
    }

    private static Identity identity(Sketch.What event, String articleId, Clusters who, Places where) {
        boolean meeting = event.type().equals("CONSULT");
        Set<String> actors = globals(event.actors(), articleId, who);
        Set<String> recipients = globals(event.recipients(), articleId, who);
        if (actors.isEmpty() && recipients.isEmpty()) {
            return new Identity(Ids.event("ev", articleId, event.begin() + "", event.id()), null);
        }
        String place = event.place();
        String when = interval(event.date());
        String modality = modalityClass(event.modality());
        List<String> key;
        boolean shared;
        String rule;
        if (meeting) {
            actors.addAll(recipients);
            String way = "PHONE".equals(event.mode()) ? "by telephone" : "in person";
            key = List.of("CONSULT", way, modality, when, String.join(", ", actors));
            shared = actors.size() > 1 && event.date().precision() == DatePrecision.DAY;
            rule = "event/same-parties-same-day";
        } else {
            key = List.of(
                    event.type(),
                    orNone(event.mode()),
                    orNone(event.cameo()),
                    event.rule(),
                    modality,
                    when,
                    String.join(", ", actors),
                    String.join(", ", recipients),
                    place == null ? NONE : where.idOf(articleId, place));
            shared = !actors.isEmpty() && (!recipients.isEmpty() || place != null);
            rule = "event/same-act-parties-date-place";
        }
        shared &= event.date().basis() != DateBasis.UNRESOLVED && event.date().precision() != DatePrecision.UNKNOWN;
        shared &= Stream.concat(actors.stream(), recipients.stream()).noneMatch(actor -> actor.contains("@"));
        Set<String> parts = new LinkedHashSet<>(key);
        String id = shared
                ? Ids.event("ev", key.toArray(String[]::new))
                : Ids.event(
                        "ev", Stream.concat(Stream.of(articleId), key.stream()).toArray(String[]::new));
        parts.remove(NONE);
        parts.remove("");
        double score = shared ? 0.9 : 0.8;
        return new Identity(
                id,
                MergeDecision.of(
                        id, shared ? rule : rule + "-in-article", score, "all agree on: " + String.join(" · ", parts)));
    }

    private static Set<String> globals(List<String> ids, String articleId, Clusters who) {
        return ids.stream().map(id -> who.idOf(articleId, id)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An event under way and one that has happened are the same; any other modality is a matter of its own. */
    private static String modalityClass(Modality modality) {
        return modality == Modality.ONGOING ? Modality.HAPPENED.name() : modality.name();
    }

    private static String interval(EventTime time) {
        LocalDate start = time.startDate();
        LocalDate end = time.endDate();
        if (start != null && start.equals(end)) {
            return start.toString();
        }
        return (start == null ? "" : start) + ".." + (end == null ? "" : end);
    }

    private static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }
}
