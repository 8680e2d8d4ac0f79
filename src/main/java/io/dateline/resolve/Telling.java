package io.dateline.resolve;

import io.dateline.resolve.Points.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much the way that two reports are told, their words and their articles, speaks for one event. */
final class Telling {
    private static final double ACROSS_ARTICLES = -5.6;
    private static final double IN_ARTICLE = -4.2;

    /** So many sentences make the lead, with the headline. */
    private static final int LEAD = 3;

    /** An article with no more words than this tells one story. */
    private static final int SHORT = 220;

    /** From this cosine on two sentences say the same. */
    private static final double SAME_WORDS = 0.7;

    private static final double COPIED = 0.9;

    private static final double MUCH = 0.3;

    /** For the same sentence in a copy of the article. */
    private static final double COPY = 3;

    /** From this likeness on two articles tell the same. */
    private static final double SAME_STORY = 0.25;

    /** For two articles of one story; likeness adds to it. */
    private static final double ONE_STORY = 3;

    private static final double LIKENESS = 12;
    private static final double MOST_FOR_STORY = 4;

    /** From this shortness on an article is about its story throughout. */
    private static final double THROUGHOUT = 0.8;

    /** Articles thought of beside those at hand, as in {@link Rarity}. */
    private static final double UNSEEN = 150;

    /** For what happens but once, told in articles of one story. */
    private static final double ONCE = 1.4;

    /** So many sentences on, "the fire" is the one last told of and not this. */
    private static final int FAR_OFF = 30;

    /** Against "protests" and "shots", nobody's and none known before, in one article with others. */
    private static final double BARE = 1.5;

    private static final double OTHER_MATTER = -0.6;

    /** For a heading and what it stands above. */
    private static final double HEADED = 2.2;

    /** So many sentences a heading stands above. */
    private static final int BELOW = 6;

    /** Against "the first attack" and "the second attack" of one article. */
    private static final double OTHER_IN_ORDER = -2;

    private final Stories stories;
    private final Rarity rarity;
    /** How many reports of each kind an article has. */
    private final List<Map<String, Integer>> crowds = new ArrayList<>();

    private final Map<String, Integer> articlesOfKind = new HashMap<>();
    private final int articles;

    Telling(List<Report> reports, Stories stories, Rarity rarity, int articles) {
        this.stories = stories;
        this.rarity = rarity;
        this.articles = articles;
        for (int i = 0; i < articles; i++) {
            crowds.add(new HashMap<>());
        }
        for (Report report : reports) {
            for (String kin : report.kinds()) {
                if (crowds.get(report.article()).merge(kin, 1, Integer::sum) == 1) {
                    articlesOfKind.merge(kin, 1, Integer::sum);
                }
            }
        }
    }

    void addTo(Points points, Report a, Report b) {
        if (a.article() == b.article()) {
            boolean sameSentence = a.what().sentence() == b.what().sentence();
            points.add(Reason.BASE, IN_ARTICLE);
            points.add(
                    Reason.WORDS, !sameSentence ? 2.5 * words(a, b) : a.stem().equals(b.stem()) ? -1 : 0.2);
            points.add(Reason.STORY, 1.6 * shortness(a, b));
            int crowd = crowd(a, b, a.article()) - (a.happensOnce(b) ? 1 : 0);
            points.add(Reason.CROWD, -0.6 * Math.log(Math.max(1, crowd)));
            points.add(Reason.TAKEN_UP, takenUp(a, b));
        } else {
            points.add(Reason.BASE, ACROSS_ARTICLES);
            points.add(Reason.WORDS, 4.5 * words(a, b));
            points.add(Reason.STORY, story(a, b));
            double crowds = crowd(a, b, a.article()) * crowd(a, b, b.article());
            points.add(Reason.TAKEN_UP, a.what().other() == b.what().other() ? 0 : OTHER_IN_ORDER / 2);
            points.add(Reason.CROWD, (a.happensOnce(b) ? -0.25 : -0.45) * Math.log(crowds));
        }
    }

    private double story(Report a, Report b) {
        if (stories.areCopies(a.article(), b.article())) {
            return a.stem().equals(b.stem()) && areCopied(a, b) ? COPY : 1;
        }
        double one = stories.areOne(a.article(), b.article()) ? ONE_STORY : 0;
        double once = one > 0 && a.happensOnce(b) ? ONCE : 0;
        double alike = LIKENESS * stories.likeness(a.article(), b.article());
        return shortness(a, b) * (Math.min(MOST_FOR_STORY, one + alike) + 0.6 + once);
    }

    /** Returns points for a kind of thing that few articles tell of, and against one that most do. */
    double rarityOfKind(Report a, Report b) {
        int fewest = articles;
        for (String kin : a.kinds()) {
            if (b.kinds().contains(kin)) {
                fewest = Math.min(fewest, articlesOfKind.getOrDefault(kin, 1));
            }
        }
        double points = 0.6 * Math.min(3, Math.log((articles + UNSEEN) / (fewest + 1))) - 0.9;
        return points < 0 ? points : points * shortness(a, b);
    }

    /** Returns how well an article's words as a whole tell what one report of it is about. */
    double shortness(Report a, Report b) {
        return Math.min(1, (double) SHORT / stories.longer(a.article(), b.article()));
    }

    /** Tells whether the sentences say the same. */
    boolean inSameWords(Report a, Report b) {
        boolean sameSentence =
                a.article() == b.article() && a.what().sentence() == b.what().sentence();
        return !sameSentence && words(a, b) >= SAME_WORDS;
    }

    /** Tells whether the sentences share much of what they say. */
    boolean haveMuchInCommon(Report a, Report b) {
        return words(a, b) >= MUCH;
    }

    /** Tells whether one sentence is all but a copy of the other. */
    boolean areCopied(Report a, Report b) {
        return words(a, b) >= COPIED;
    }

    /** Tells whether the articles are short and tell one story. */
    boolean isOneStory(Report a, Report b) {
        return shortness(a, b) >= THROUGHOUT && stories.areOne(a.article(), b.article());
    }

    /** Tells whether the articles are short and tell the same. */
    boolean areAlike(Report a, Report b) {
        return shortness(a, b) * stories.likeness(a.article(), b.article()) >= SAME_STORY;
    }

    /** Returns how much the sentences have in common; of few words little. */
    private double words(Report a, Report b) {
        return rarity.cosine(a.words(), b.words()) * Math.min(1, Math.min(a.words().length, b.words().length) / 6.0);
    }

    /** Returns how many reports of an article are of such a thing. */
    private int crowd(Report a, Report b, int article) {
        int crowd = 1;
        for (String kin : a.kinds()) {
            if (b.kinds().contains(kin)) {
                crowd = Math.max(crowd, crowds.get(article).getOrDefault(kin, 1));
            }
        }
        return crowd;
    }

    /** Tells whether a heading inside an article names what the sentences below it tell. */
    boolean isHeading(Report a, Report b) {
        boolean inOrder = a.what().begin() < b.what().begin();
        Report above = inOrder ? a : b;
        Report below = inOrder ? b : a;
        return a.article() == b.article()
                && above.what().heading()
                && !below.what().heading()
                && above.what().sentence() > 0
                && below.what().sentence() - above.what().sentence() <= BELOW;
    }

    /**
     * "The attack", with nobody named, takes up what the article has told of before; what is told again without so much as an
     * article is another of its kind, unless the lead has told of it.
     */
    private double takenUp(Report a, Report b) {
        boolean firstLater = a.what().begin() > b.what().begin();
        Report later = firstLater ? a : b;
        Report earlier = firstLater ? b : a;
        boolean inLead = earlier.what().sentence() < LEAD;
        if (later.isOtherInOrder(earlier)) {
            return OTHER_IN_ORDER;
        }
        if (isHeading(a, b)) {
            return HEADED;
        }
        boolean farOff = later.what().sentence() - earlier.what().sentence() > FAR_OFF;
        if (farOff && !inLead) {
            return OTHER_MATTER;
        }
        if (later.what().definite() && !(later.isPlural() && !earlier.isPlural())) {
            return later.parties().stream().noneMatch(Party::known) ? inLead ? 2 : 1 : 0.2;
        }
        boolean bare = later.isPlural() && later.parties().stream().noneMatch(Party::known);
        return bare ? -BARE : inLead ? 0 : -1.2;
    }
}
