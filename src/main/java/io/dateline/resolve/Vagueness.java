package io.dateline.resolve;

import java.time.LocalDate;
import java.util.Collections;

/**
 * What speaks against two reports of which there are many alike: of what people say and want and what may be, which is told
 * again and again, and of meetings of which only one side is told. They are of one event only where the way they are told
 * says so.
 */
final class Vagueness {
    private static final double BARRED = Points.BARRED;

    private static final double SAME_WORDS = -0.8;
    private static final double SAME_MATTER = -1.2;
    private static final double SAME_MEETING = -1.8;
    private static final double SAME_MEETING_OF_ARTICLE = -1.4;
    private static final double OTHER_WISH = -4;

    /** From these points on two reports have a party that few others meet. */
    private static final double KNOWN = 0.8;

    /** From these points on days are too far apart. */
    private static final double OTHER_DAYS = -0.5;

    private final Parties parties;
    private final Times times;
    private final Telling telling;
    private final Stories stories;

    Vagueness(Parties parties, Times times, Telling telling, Stories stories) {
        this.parties = parties;
        this.times = times;
        this.telling = telling;
        this.stories = stories;
    }

    /** Returns points against what is vague, none if it is not, {@link Points#BARRED} if nothing makes up for it. */
    double points(Report a, Report b) {
        boolean halfTold =
                areMeetings(a, b) && (a.parties().size() < 2 || b.parties().size() < 2);
        boolean vague = a.vague() || b.vague();
        if (!halfTold && !vague) {
            return 0;
        }
        if (a.article() == b.article()) {
            return vague ? againInArticle(a, b) : SAME_MEETING_OF_ARTICLE;
        }
        if (a.isStanding() && b.isStanding()) {
            return wishes(a, b);
        }
        if (areOfOtherDays(a, b) || a.hasOtherNumbers(b) || isOfTemplate(a, b, halfTold)) {
            return BARRED;
        }
        return halfTold ? meetings(a, b) : sayings(a, b);
    }

    private double againInArticle(Report a, Report b) {
        return telling.isHeading(a, b) ? 0 : telling.inSameWords(a, b) ? SAME_WORDS : BARRED;
    }

    /** "A's demands", told of twice. */
    private double wishes(Report a, Report b) {
        if (!parties.areAlike(a.actors(), b.actors())) {
            return BARRED;
        }
        boolean ofOneThing = !Collections.disjoint(a.what().object(), b.what().object());
        return ofOneThing || telling.haveMuchInCommon(a, b) ? SAME_MATTER : OTHER_WISH;
    }

    private double meetings(Report a, Report b) {
        if (telling.areCopied(a, b)) {
            return SAME_WORDS;
        }
        boolean isTold = telling.areAlike(a, b) || a.isDated() && b.isDated();
        return isTold && parties.points(a, b) >= KNOWN ? SAME_MEETING : BARRED;
    }

    private double sayings(Report a, Report b) {
        if (telling.inSameWords(a, b) && (!areByOthers(a, b) || telling.areCopied(a, b))) {
            return SAME_WORDS;
        }
        boolean sameMatter = isSaidOnOneDay(a, b) || isDoneAlike(a, b) || isOfOneStory(a, b);
        return sameMatter ? SAME_MATTER : BARRED;
    }

    /** Tells whether one says it to the other on the day of a matter, and says nothing else. */
    private boolean isSaidOnOneDay(Report a, Report b) {
        return a.isSaid()
                && b.isSaid()
                && parties.of(a.actors(), b.actors()) > 0
                && parties.of(a.recipients(), b.recipients()) > 0
                && isOneMatter(a, b)
                && times.mayBeOfOneDay(a, b)
                && !a.isOfOtherObject(b);
    }

    private boolean isDoneAlike(Report a, Report b) {
        return a.stem().equals(b.stem())
                && !(a.isSaid() && a.isOfOtherObject(b))
                && parties.areAlike(a.actors(), b.actors())
                && !isToOthers(a, b)
                && telling.areAlike(a, b);
    }

    private boolean isOfOneStory(Report a, Report b) {
        return !a.isSaid() && !b.isSaid() && !areByOthers(a, b) && !isToOthers(a, b) && telling.isOneStory(a, b);
    }

    private boolean areByOthers(Report a, Report b) {
        return !a.actors().isEmpty() && !b.actors().isEmpty() && !parties.areAlike(a.actors(), b.actors());
    }

    private boolean isToOthers(Report a, Report b) {
        return !a.recipients().isEmpty()
                && !b.recipients().isEmpty()
                && parties.of(a.recipients(), b.recipients()) <= 0;
    }

    private boolean areOfOtherDays(Report a, Report b) {
        return times.areDaysApart(a, b) || times.points(a, b) < OTHER_DAYS;
    }

    /** Tells whether both may be uses of one form of words: "named the following", "the meetings", "A will meet officials". */
    private boolean isOfTemplate(Report a, Report b, boolean halfTold) {
        boolean lists = a.what().list() || b.what().list();
        boolean ofOne = a.parties().size() < 2 && b.parties().size() < 2;
        boolean meetings = halfTold && (a.isPlural() || b.isPlural() || ofOne && !isOneMatter(a, b));
        return (lists || meetings) && !stories.areCopies(a.article(), b.article());
    }

    private boolean isOneMatter(Report a, Report b) {
        LocalDate day = a.day();
        return day != null && day.equals(b.day()) || stories.areOne(a.article(), b.article());
    }

    private static boolean areMeetings(Report a, Report b) {
        return a.what().type().equals("CONSULT") && b.what().type().equals("CONSULT");
    }
}
