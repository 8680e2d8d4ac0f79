package io.dateline.resolve;

import io.dateline.model.DateBasis;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.ontology.EventTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
 * @param alleged whether it is a deed or a mishap that somebody is suspected of, charged with, held for
 * @param named whether it is called by the name of what is held again and again: "the Olympics"
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
        boolean alleged,
        boolean named,
        int[] words,
        Set<String> numbers,
        Set<String> ordinals,
        List<Party> actors,
        List<Party> recipients,
        List<Party> parties,
        @Nullable Place place) {
    /** Those of whom these are told undergo them. */
    static final Set<String> UNDERGONE = Set.of("CASUALTY", "ACCIDENT", "HEALTH", "DISASTER");

    /** Of these a plan names one thing: a meeting, a journey, a show. */
    private static final Set<String> ARRANGED = Set.of("CONSULT", "MOVE", "OCCASION", "ELECTION", "LAUNCH");

    /** Of these people are suspected and accused; a crime is also the name of a charge. */
    private static final Set<String> DEEDS = Set.of("ASSAULT", "VIOLENCE", "CASUALTY", "ACCIDENT");

    private static final Set<String> ALLEGING =
            Words.load("/resolve/alleging-words.txt").stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> JOURNEYS = Set.of("visit", "return", "arrival");

    /** Of these the year tells which: "the 2015 election", but "talks on the 2015 agreement". */
    private static final Set<String> YEARLY = Set.of("ELECTION", "OCCASION", "SPORT");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> NAMED = Set.of("OCCASION", "SPORT");

    private static final String CONTINUE = Stems.of("continue");

    private static final String BY_RULE = "rule ";

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
                        all(kinds, stem, kin.isMixed(what.rule()) ? null : what.rule()),
                        kin.isOnce(kinds),
                        kin.isSole(what.rule()),
                        kin.isVague(what.rule()),
                        isVague(what, kin),
                        isAlleged(what),
                        kin.isName(stem),
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

    /** What is only possible, and what is planned but not arranged with others, is told of in all ways and meant in few. */
    private static boolean isVague(Sketch.What what, EventKin kin) {
        return kin.isVague(what.rule())
                || what.modality() == Modality.HYPOTHETICAL && !what.type().equals("CRIME") && !isAlleged(what)
                || what.modality() == Modality.PLANNED && !ARRANGED.contains(what.type());
    }

    private static boolean isAlleged(Sketch.What what) {
        return what.modality() == Modality.HYPOTHETICAL
                && DEEDS.contains(what.type())
                && !Collections.disjoint(what.words(), ALLEGING);
    }

    private static SortedSet<String> all(SortedSet<String> kin, String stem, @Nullable String rule) {
        SortedSet<String> kinds = new TreeSet<>(kin);
        kinds.add("stem " + stem);
        if (rule != null) {
            kinds.add(BY_RULE + rule);
        }
        return kinds;
    }

    /** Tells whether one trigger entry, for one kind of thing, has found both. */
    boolean isFoundAs(Report other) {
        String rule = what.rule();
        return rule.equals(other.what.rule()) && kinds.contains(BY_RULE + rule);
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

    /**
     * Tells whether a noun may take it up: neither that one might agree, nor that talks go on, is a deal or a meeting; and
     * "the 2015 election" is not that of the day that has been told.
     */
    boolean mayBeTakenUp() {
        boolean mightAgree = what.type().equals("AGREE") && what.modality() == Modality.HYPOTHETICAL;
        boolean goesOn = what.type().equals("CONSULT")
                && what.modality() == Modality.ONGOING
                && what.words().contains(CONTINUE);
        return !mightAgree && !goesOn && !isOfOtherYear();
    }

    private boolean isOfOtherYear() {
        LocalDate day = start() == null ? end() : start();
        return day != null
                && YEARLY.contains(what.type())
                && what.object().stream()
                        .filter(word -> YEAR.matcher(word).matches())
                        .anyMatch(year -> Integer.parseInt(year) < day.getYear());
    }

    /** Tells whether each sentence has a number that the other has not: two uses of one template. */
    boolean hasOtherNumbers(Report other) {
        return differ(numbers, other.numbers);
    }

    /** Tells whether somebody does it, to nobody in particular. */
    boolean isDoneToThing() {
        return !actors.isEmpty() && recipients.isEmpty() && !UNDERGONE.contains(what.type());
    }

    /**
     * Tells whether what follows the triggers has hardly a word in common: "launched a rocket", "launched an inquiry", or is of
     * other numbers.
     */
    boolean isOfOtherObject(Report other) {
        if (differ(numbersOfObject(), other.numbersOfObject())) {
            return true;
        }
        Set<String> some = matter();
        Set<String> others = other.matter();
        long shared = some.stream().filter(others::contains).count();
        return 4 * shared < Math.min(some.size(), others.size());
    }

    /** Who takes part says nothing of what it is done to. */
    private Set<String> matter() {
        Set<String> matter = new HashSet<>(what.object());
        parties.forEach(party -> matter.removeAll(party.words()));
        return matter;
    }

    /** Tells whether the sentences number differently, or one is "another": "the first attack", "the second attack". */
    boolean isOtherInOrder(Report other) {
        return differ(ordinals, other.ordinals) || what.other() != other.what().other();
    }

    /** Tells whether both are held again and again, and these are not one time of one such thing: the Oscars of two years. */
    boolean isOtherOccasion(Report other) {
        boolean occasions = NAMED.contains(what.type()) && what.type().equals(other.what.type());
        return occasions && (differ(editions(), other.editions()) || named && other.named && !stem.equals(other.stem));
    }

    private Set<String> editions() {
        return numbers.stream()
                .filter(number -> YEAR.matcher(number).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> numbersOfObject() {
        return numbers.stream().filter(what.object()::contains).collect(Collectors.toUnmodifiableSet());
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

    /** Tells whether it is a part of a meeting and not the meeting. */
    boolean isGesture() {
        return EventTypes.isGesture(what.rule());
    }

    /** Tells whether it is of those that people make all the time. */
    boolean isJourney() {
        return kin.isEmpty() || !Collections.disjoint(kin, JOURNEYS);
    }

    /** Tells whether somebody goes somewhere, to meet somebody or not. */
    boolean isTravel() {
        return what.type().equals("MOVE") || what.rule().equals("consult/travel");
    }

    /** Tells whether it is called by a name: "the Olympics". */
    boolean isNamed() {
        return NAMED.contains(what.type())
                && what.sentence() > 0
                && Character.isUpperCase(what.trigger().charAt(0));
    }

    /** Tells whether it seems to be of several such things; in a headline "kills" is a verb. */
    boolean isOfMany() {
        String trigger = what.trigger().toLowerCase(Locale.ROOT);
        boolean noun = what.sentence() > 0 || trigger.endsWith("ions") || trigger.endsWith("ments");
        return noun && isPlural() || what.many();
    }

    /** Tells whether the trigger seems to be a noun in the plural. */
    boolean isPlural() {
        String trigger = what.trigger().toLowerCase(Locale.ROOT);
        return trigger.endsWith("s") && !trigger.endsWith("ss") && !isNamed();
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

    /** Tells whether it is told as having been at some time before the article. */
    boolean isOpen() {
        return !isDated() && start() == null && end() != null;
    }

    /** Tells whether it is what somebody is known to want: "a reply to the demands of B". */
    boolean isStanding() {
        return what.type().equals("REQUEST") && isOpen() && isPlural() && !actors.isEmpty() && recipients.isEmpty();
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
