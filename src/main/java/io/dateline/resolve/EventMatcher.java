package io.dateline.resolve;

import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import io.dateline.resolve.Points.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How much speaks for two reports being of one event: a sum of points for what they agree on and against what they do not,
 * above zero if they are. What cannot be is barred, whatever else agrees.
 */
final class EventMatcher {
    private static final double BARRED = Points.BARRED;

    /** Against two reports that have neither a party nor a place nor an amount in common. */
    private static final double UNTIED = 0.6;

    /** Against "attacks" and "arrests" that are nobody's in particular. */
    private static final double PLURAL = 3;

    private static final double SAME_COUNTRY = 0.4;

    private static final double SAME_MEETING = 2.2;

    /** For "the talks", by the grammar of the article. */
    private static final double TAKEN_UP = 5;

    /** Against two that have neither a word of what they are done to in common nor those they are done to. */
    private static final double OTHER_OBJECT = 1.2;

    /** For "A's security demands", told of twice. */
    private static final double SAME_WISH = 2.6;

    /** For talks that go on for months, known by their matter or place. */
    private static final double SAME_TALKS = 3;

    private final Parties parties;
    private final Times times;
    private final Telling telling;
    private final Stories stories;
    private final Vagueness vagueness;
    private final OngoingTalks talks;

    EventMatcher(List<Report> reports, Stories stories, Rarity rarity, int articles) {
        this.stories = stories;
        this.parties = new Parties(reports, articles);
        this.times = new Times(stories);
        this.telling = new Telling(reports, stories, rarity, articles);
        this.vagueness = new Vagueness(parties, times, telling, stories);
        this.talks = new OngoingTalks(reports, stories, telling);
    }

    /** Returns the reports of talks that go on for long, those together that may be of the same. */
    Collection<List<Integer>> talks() {
        return talks.blocks();
    }

    /** Returns the sum of the points, {@link Points#BARRED} if the two cannot be one. */
    double score(Report a, Report b) {
        return a.modality() == b.modality() || isAllegedOf(a, b) || isAllegedOf(b, a)
                ? points(a, b).sum()
                : BARRED;
    }

    /** What is told of as a fact is what somebody of the same story is charged with. */
    private boolean isAllegedOf(Report a, Report b) {
        return a.alleged()
                && b.modality() == Modality.HAPPENED
                && a.stem().equals(b.stem())
                && a.happensOnce(b)
                && stories.areOne(a.article(), b.article());
    }

    /** Returns the points, as if both were said to have happened. */
    Points points(Report a, Report b) {
        Points points = new Points();
        if (takesUp(a, b)) {
            points.add(Reason.TAKEN_UP, a.mayBeTakenUp() && b.mayBeTakenUp() ? TAKEN_UP : BARRED);
            return points;
        }
        if (talks.areOne(a, b)) {
            points.add(Reason.MATTER, SAME_TALKS);
            return points;
        }
        if (points.add(Reason.TRIGGER, trigger(a, b))
                && points.add(Reason.PARTIES, parties.points(a, b))
                && points.add(Reason.DATE, times.points(a, b))
                && points.add(Reason.PLACE, place(a, b))) {
            points.add(Reason.PARTIES, sameMeeting(a, b));
            points.add(Reason.AMOUNT, amount(a, b));
            points.add(Reason.OBJECT, object(a, b));
            telling.addTo(points, a, b);
            boolean tied = points.of(Reason.PARTIES) > 0 && parties.areAlike(a.parties(), b.parties())
                    || points.of(Reason.PLACE) > SAME_COUNTRY
                    || points.of(Reason.AMOUNT) > 0;
            points.add(Reason.UNTIED, tied ? 0 : untied(a, b, points.of(Reason.TAKEN_UP) > 0));
            points.add(Reason.VAGUE, journeys(a, b, points.of(Reason.PLACE) > 0));
            points.add(Reason.VAGUE, vagueness.points(a, b));
        }
        return points;
    }

    /** Returns points for triggers that are alike, and for such as are rare. */
    private double trigger(Report a, Report b) {
        double sense = sense(a, b);
        return sense <= BARRED || a.article() == b.article() ? sense : sense + telling.rarityOfKind(a, b);
    }

    private static double sense(Report a, Report b) {
        boolean sameType = a.what().type().equals(b.what().type());
        if (a.isOtherOccasion(b)
                || a.isGesture() != b.isGesture()
                || a.what().list() != b.what().list()) {
            return BARRED;
        }
        if ("PHONE".equals(a.what().mode()) != "PHONE".equals(b.what().mode()) && sameType) {
            boolean open = a.what().mode() == null || b.what().mode() == null; // "called B"; "they discussed it"
            return a.article() != b.article() || !(a.stem().equals(b.stem()) || open) ? BARRED : 0.9;
        }
        if (a.stem().equals(b.stem())) {
            return sameType ? 2.4 : 1.9;
        }
        if (a.article() == b.article() && willGoOn(a, b)) {
            return BARRED;
        }
        if (a.isFoundAs(b)) {
            return a.article() == b.article() ? 0.9 : 1.5;
        }
        if (!Collections.disjoint(a.kin(), b.kin())) {
            return 0.9;
        }
        boolean sameMode =
                a.what().mode() != null && a.what().mode().equals(b.what().mode());
        return sameType && sameMode ? 0 : BARRED;
    }

    private static boolean takesUp(Report a, Report b) {
        return a.article() == b.article() && a.what().first().equals(b.what().first());
    }

    /** "They met"; they "continue to consult". */
    private static boolean willGoOn(Report a, Report b) {
        boolean inOrder = a.what().begin() <= b.what().begin();
        Report earlier = inOrder ? a : b;
        Report later = inOrder ? b : a;
        return later.what().type().equals("CONSULT")
                && later.what().modality() == Modality.ONGOING
                && earlier.what().modality() == Modality.HAPPENED
                && !later.isDated();
    }

    /** The same two seldom meet twice on a day that one article tells of. */
    private double sameMeeting(Report a, Report b) {
        boolean meetings = a.what().type().equals("CONSULT") && b.what().type().equals("CONSULT");
        LocalDate day = a.day();
        boolean sameDay = day == null ? !a.isDated() && !b.isDated() : day.equals(b.day());
        return meetings && a.article() == b.article() && sameDay && parties.areSame(a, b) ? SAME_MEETING : 0;
    }

    /** What is done again in other words, to nobody in particular, is done to something else. */
    private double object(Report a, Report b) {
        if (a.isStanding() && b.isStanding()) {
            return Collections.disjoint(a.what().object(), b.what().object()) ? 0 : SAME_WISH;
        }
        boolean met = a.what().type().equals("CONSULT");
        boolean again = a.stem().equals(b.stem()) && !met && a.isDoneToThing() && b.isDoneToThing();
        return !again || !a.isOfOtherObject(b) ? 0 : a.article() == b.article() ? -OTHER_OBJECT : -OTHER_OBJECT / 2;
    }

    private double untied(Report a, Report b, boolean takenUp) {
        if (a.article() == b.article()) {
            return takenUp ? 0 : -2 * UNTIED;
        }
        boolean sameMatter = stories.areOne(a.article(), b.article()) || telling.inSameWords(a, b);
        boolean weaklyTied = parties.of(a.parties(), b.parties()) > 0;
        if (!sameMatter && !weaklyTied || times.areDaysApart(a, b) && !telling.areAlike(a, b)) {
            return BARRED;
        }
        return weaklyTied ? 0 : a.isOfMany() || b.isOfMany() ? -PLURAL : -UNTIED;
    }

    /** People travel all the time, and to several places: a leg is not the journey. From a story's scene they flee but once. */
    private double journeys(Report a, Report b, boolean samePlace) {
        boolean journeys = a.isTravel() && b.isTravel();
        if (journeys && !a.isJourney() && !b.isJourney() && telling.isOneStory(a, b)) {
            return 0;
        }
        boolean sameDays =
                a.isDated() && b.isDated() && Objects.equals(a.start(), b.start()) && Objects.equals(a.end(), b.end());
        boolean toOne = a.place() == null && b.place() == null;
        boolean otherLegs = a.isDated() && b.isDated() && !sameDays || !samePlace && a.isOfOtherObject(b);
        if (journeys && otherLegs) {
            return BARRED;
        }
        return journeys && a.article() != b.article() && !(samePlace || sameDays && toOne) ? BARRED : 0;
    }

    private double place(Report a, Report b) {
        Place one = a.place();
        Place other = b.place();
        if (one == null || other == null) {
            return 0;
        }
        if (one.id().equals(other.id())) {
            return one.kind() == PlaceKind.COUNTRY ? SAME_COUNTRY : 1;
        }
        boolean known = one.country() != null && other.country() != null;
        if (known && one.country() != null && !one.country().equals(other.country())) {
            return BARRED;
        }
        if (one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY) {
            return known ? 0.2 : 0;
        }
        if (one.kind() != PlaceKind.CITY || other.kind() != PlaceKind.CITY) {
            return a.article() == b.article() ? -1.2 : -0.4;
        }
        LocalDate day = a.day();
        boolean sameMeeting = a.what().type().equals("CONSULT") && day != null && day.equals(b.day());
        boolean disputed = a.happensOnce(b) && stories.mayDisagree(a.article(), b.article());
        return sameMeeting || disputed ? -1.5 : BARRED;
    }

    private double amount(Report a, Report b) {
        Double one = a.what().amount();
        Double other = b.what().amount();
        String unit = a.what().unit();
        if (one == null
                || other == null
                || unit != null
                        && b.what().unit() != null
                        && !unit.equals(b.what().unit())) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        if (a.happensOnce(b) && stories.mayDisagree(a.article(), b.article())) {
            return -0.3;
        }
        return Math.min(one, other) / Math.max(one, other) >= 0.5 ? -1 : -2;
    }
}
