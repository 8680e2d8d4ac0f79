package io.dateline.resolve;

import io.dateline.model.DateBasis;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One article's report of an event, with all that it is compared by.
 *
 * @param article number of the article
 * @param stem of the trigger
 * @param kin what kinds of thing the trigger may tell of
 * @param kinds all that reports are told as one kind of thing by: kin, stem, trigger entry
 * @param once whether it happens but once to the same people or things
 * @param sole whether one party does it to another at most once in years
 * @param isSaid whether it is of what is said, wanted or thought all the time
 * @param vague whether only its words tell it from others of its kind
 * @param words hashes of the stems of the telling words of the sentence, sorted
 * @param numbers of the sentence
 * @param ordinals of the sentence: "first", "second"
 * @param parties everybody who takes part
 * @param place where, with its global id
 */
record Report(
        int article,
        Ref ref,
        Sketch.What what,
        @Nullable LocalDate published,
        String stem,
        SortedSet<String> kin,
        SortedSet<String> kinds,
        boolean once,
        boolean sole,
        boolean isSaid,
        boolean vague,
        int[] words,
        Set<String> numbers,
        Set<String> ordinals,
        List<Party> actors,
        List<Party> recipients,
        List<Party> parties,
        @Nullable Place place) {
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth");

    /** Returns the reports of all articles in their order. */
    static List<Report> of(List<Sketch> articles, Clusters who, Places where, EventKin kin) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Sketch article = articles.get(i);
            Map<String, Party> parties = new HashMap<>();
            article.actors().forEach(a -> parties.put(a.id(), Party.of(a, who.idOf(article.articleId(), a.id()))));
            Map<String, Place> places = new HashMap<>();
            article.places()
                    .forEach(p -> places.put(
                            p.id(),
                            new Place(where.idOf(article.articleId(), p.id()), p.name(), p.kind(), p.country())));
            for (Sketch.What what : article.events()) {
                String stem = EventKin.stem(what.trigger());
                SortedSet<String> kinds = kin.of(what.rule(), stem);
                List<Party> actors = all(what.actors(), parties, article);
                List<Party> recipients = all(what.recipients(), parties, article);
                reports.add(new Report(
                        i,
                        new Ref(article.articleId(), what.id()),
                        what,
                        article.date(),
                        stem,
                        kinds,
                        all(kinds, stem, what.rule()),
                        kin.isOnce(kinds),
                        kin.isSole(what.rule()),
                        kin.isVague(what.rule()),
                        isVague(what, kin),
                        what.words().stream()
                                .mapToInt(String::hashCode)
                                .sorted()
                                .distinct()
                                .toArray(),
                        words(what, Report::isNumber),
                        words(what, ORDINALS::contains),
                        actors,
                        recipients,
                        everybody(actors, recipients),
                        what.place() == null ? null : one(what.place(), places, article)));
            }
        }
        return reports;
    }

    /** What is only possible, and what is planned but is no meeting or journey, is told of in all ways and meant in few. */
    private static boolean isVague(Sketch.What what, EventKin kin) {
        boolean arranged = what.type().equals("CONSULT") || what.type().equals("MOVE");
        return kin.isVague(what.rule())
                || what.modality() == Modality.HYPOTHETICAL
                || what.modality() == Modality.PLANNED && !arranged;
    }

    private static SortedSet<String> all(SortedSet<String> kin, String stem, String rule) {
        SortedSet<String> kinds = new TreeSet<>(kin);
        kinds.add("stem " + stem);
        kinds.add("rule " + rule);
        return kinds;
    }

    private static List<Party> all(List<String> ids, Map<String, Party> parties, Sketch article) {
        return ids.stream().map(id -> one(id, parties, article)).distinct().toList();
    }

    private static <T> T one(String id, Map<String, T> known, Sketch article) {
        T found = known.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the record of '%s' names '%s' and does not hold it".formatted(article.articleId(), id));
        }
        return found;
    }

    /** Tells whether both tell of something that happens but once to the same people or things. */
    boolean happensOnce(Report other) {
        return !vague && !other.vague && once && other.once && !isOfMany() && !other.isOfMany();
    }

    /** Tells whether each sentence has a number that the other has not: two uses of one template. */
    boolean hasOtherNumbers(Report other) {
        return differ(numbers, other.numbers);
    }

    /** Tells whether the sentences number differently: "the first attack", "the second attack". */
    boolean isOtherInOrder(Report other) {
        return differ(ordinals, other.ordinals);
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.containsAll(others) && !others.containsAll(some);
    }

    private static Set<String> words(Sketch.What what, Predicate<String> kind) {
        return what.words().stream().filter(kind).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Tells whether it seems to be of several such things; in a headline "kills" is a verb. */
    boolean isOfMany() {
        return what.sentence() > 0 && isPlural();
    }

    /** Tells whether the trigger seems to be a noun in the plural. */
    boolean isPlural() {
        return what.trigger().endsWith("s") && !what.trigger().endsWith("ss");
    }

    private static List<Party> everybody(List<Party> actors, List<Party> recipients) {
        List<Party> all = new ArrayList<>(actors);
        recipients.stream().filter(party -> !party.isAmong(actors)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns the modality, where what is under way and what has happened are one. */
    Modality modality() {
        return what.modality() == Modality.ONGOING ? Modality.HAPPENED : what.modality();
    }

    /** Tells whether the text itself gives the date. */
    boolean isDated() {
        DateBasis basis = what.date().basis();
        return (basis == DateBasis.STATED || basis == DateBasis.RELATIVE) && (start() != null || end() != null);
    }

    /** Returns the day that the text gives. */
    @Nullable LocalDate day() {
        EventTime time = what.date();
        return isDated() && time.startDate() != null && time.startDate().equals(time.endDate())
                ? time.startDate()
                : null;
    }

    @Nullable LocalDate start() {
        return what.date().startDate();
    }

    @Nullable LocalDate end() {
        return what.date().endDate();
    }
}
