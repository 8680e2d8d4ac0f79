package io.dateline.resolve;

import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.WordClasses;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Talks that go on for months and are known by their matter or their city, not by who talks on which day: "the nuclear talks",
 * "the talks in B".
 */
final class OngoingTalks {
    /** So many days after, they may be other talks. */
    private static final int LONGEST = 366;

    /** From this likeness on, two short articles that tell of talks on one matter tell of the same talks. */
    private static final double SAME_MATTER = 0.1;

    /** The same for talks at one place, be the articles as long as they like. */
    private static final double SAME_PLACE = 0.05;

    private static final Set<String> MATTERS =
            WordClasses.load().of("matter").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());

    /**
     * What tells talks from others.
     *
     * @param ofArticle whether they are on what their article is about, for want of a matter or place of their own: "the third
     *     round of the talks"
     */
    private record Topic(
            Set<String> matters,
            boolean ofArticle,
            @Nullable Place place) {
        @Nullable String city() {
            return place != null && place.kind() == PlaceKind.CITY ? place.id() : null;
        }

        boolean isOtherThan(Topic other) {
            String city = city();
            return !matters.isEmpty() && !other.matters.isEmpty() && Collections.disjoint(matters, other.matters)
                    || city != null && other.city() != null && !city.equals(other.city());
        }

        List<String> keys() {
            List<String> keys = new ArrayList<>(matters);
            if (place != null) {
                keys.add(place.id());
            }
            return keys;
        }
    }

    private final Map<Ref, Topic> topics = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new TreeMap<>();
    private final Stories stories;
    private final Telling telling;

    OngoingTalks(List<Report> reports, Stories stories, Telling telling) {
        this.stories = stories;
        this.telling = telling;
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            if (isOfTalks(report)) {
                Set<String> own = new TreeSet<>(report.what().object());
                own.retainAll(MATTERS);
                boolean ofArticle = own.isEmpty() && report.place() == null;
                if (ofArticle) {
                    MATTERS.stream()
                            .filter(matter -> stories.tells(report.article(), matter))
                            .forEach(own::add);
                }
                Topic topic = new Topic(own, ofArticle, report.place());
                topics.put(report.ref(), topic);
                for (String key : topic.keys()) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** Returns the reports of such talks, by what may be their matter or place, in their order. */
    Collection<List<Integer>> blocks() {
        return byKey.values();
    }

    /** Tells whether two reports are of the same talks, or take such up. */
    boolean areOne(Report a, Report b) {
        Topic one = topics.get(first(a));
        Topic other = topics.get(first(b));
        boolean ofArticle = one != null && one.ofArticle() || other != null && other.ofArticle();
        if (one == null
                || other == null
                || ofArticle && a.article() == b.article()
                || one.isOtherThan(other)
                || daysApart(a, b) > LONGEST) {
            return false;
        }
        double likeness = stories.likeness(a.article(), b.article());
        boolean samePlace = one.place() != null
                && other.place() != null
                && one.place().id().equals(other.place().id());
        return samePlace
                ? likeness >= SAME_PLACE
                : !Collections.disjoint(one.matters(), other.matters())
                        && telling.shortness(a, b) * likeness >= SAME_MATTER;
    }

    private static boolean isOfTalks(Report report) {
        return report.what().type().equals("CONSULT")
                && report.parties().isEmpty()
                && report.isPlural()
                && report.what().takesUp() == null
                && report.modality() == Modality.HAPPENED;
    }

    private static Ref first(Report report) {
        return new Ref(report.ref().articleId(), report.what().first());
    }

    private static long daysApart(Report a, Report b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        return one == null || other == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
