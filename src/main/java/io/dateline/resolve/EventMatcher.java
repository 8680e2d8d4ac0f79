package io.dateline.resolve;

import io.dateline.model.ActorKind;
import io.dateline.model.DateBasis;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import io.dateline.resolve.Party.Likeness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two reports being of one event: a sum of points for what they agree on and against what they do not,
 * above zero if they are. What cannot be is barred, whatever else agrees.
 */
final class EventMatcher {
    /** What two events cannot be one for. */
    static final double BARRED = -100;

    /** Parties to these are not told apart into those who act and those who are acted upon. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE", "VIOLENCE", "SPORT");

    private static final double BASE = -5;
    private static final double BASE_IN_ARTICLE = -3.6;
    private static final int FAR = 7;

    private static final double OTHERS = 1.2;

    /** For the same several parties, each of one report matched by one of the other. */
    private static final double SAME_SIDES = 1;

    /** So many sentences make the lead, with the headline. */
    private static final int LEAD = 3;

    /** Against two reports that have neither a party nor a place nor an amount in common. */
    private static final double UNTIED = 0.6;

    /** An article with no more words than this tells one story. */
    private static final int SHORT = 220;

    /** From this cosine on two sentences say the same. */
    private static final double SAME_WORDS = 0.7;

    private static final double COPIED = 0.9;

    /** From this likeness on two articles tell the same. */
    private static final double SAME_STORY = 0.3;

    /** Days between a plan and what was planned. */
    private static final int PLANNED_FOR = 21;

    private final Stories stories;
    private final Rarity rarity;
    private final Map<String, Integer> partyCounts = new HashMap<>();
    private final Map<List<?>, Integer> crowds = new HashMap<>();
    private final int articles;

    EventMatcher(List<Report> reports, Stories stories, Rarity rarity, int articles) {
        this.stories = stories;
        this.rarity = rarity;
        this.articles = articles;
        Map<String, Integer> lastArticle = new HashMap<>();
        for (Report report : reports) {
            for (Party party : report.parties()) {
                if (!Integer.valueOf(report.article()).equals(lastArticle.put(party.id(), report.article()))) {
                    partyCounts.merge(party.id(), 1, Integer::sum);
                }
            }
            for (String kin : report.kin()) {
                crowds.merge(List.of(report.article(), kin), 1, Integer::sum);
            }
        }
    }

    /** Returns the points, {@link #BARRED} if the two cannot be one. */
    double score(Report a, Report b) {
        return a.modality() == b.modality() ? scoreWhateverModality(a, b) : BARRED;
    }

    /** Returns the points, as if both were said to have happened. */
    double scoreWhateverModality(Report a, Report b) {
        double sense = sense(a, b);
        double parties = sense <= BARRED ? BARRED : parties(a, b);
        double date = parties <= BARRED ? BARRED : date(a, b);
        double place = date <= BARRED ? BARRED : place(a, b);
        double amount = place <= BARRED ? BARRED : amount(a, b);
        if (amount <= BARRED) {
            return BARRED;
        }
        double told = a.article() == b.article() ? inArticle(a, b) : acrossArticles(a, b);
        boolean journeys = a.what().type().equals("MOVE") && b.what().type().equals("MOVE");
        if (journeys && a.article() != b.article() && place <= 0 && !(a.isDated() && b.isDated())) {
            return BARRED;
        }
        boolean tied = parties > 0 || place > 0 || amount > 0;
        if (!tied && areDaysApart(a, b) && !tellOneStory(a, b)) {
            return BARRED;
        }
        return sense + parties + date + place + amount + told - vague(a, b) - (tied ? 0 : untied(a, b));
    }

    private static double untied(Report a, Report b) {
        if (a.article() != b.article()) {
            return UNTIED;
        }
        return takenUp(a, b) > 0 ? 0 : 2 * UNTIED;
    }

    private double inArticle(Report a, Report b) {
        boolean sameSentence = a.what().sentence() == b.what().sentence();
        double words = !sameSentence ? 2.5 * words(a, b) : a.stem().equals(b.stem()) ? -1 : 0.2;
        double crowd = 0.6 * Math.log(crowd(a, b, a.article()));
        return BASE_IN_ARTICLE + 1.6 * shortness(a, b) - 0.6 + words - crowd + takenUp(a, b);
    }

    private double acrossArticles(Report a, Report b) {
        double words = 4.5 * words(a, b);
        double crowd = 0.45 * Math.log(crowd(a, b, a.article()) * crowd(a, b, b.article()));
        double story = stories.areCopies(a.article(), b.article())
                ? 1
                : Math.min(4, 12 * stories.likeness(a.article(), b.article())) * shortness(a, b);
        return BASE + words + story - crowd - 0.6 * (1 - shortness(a, b));
    }

    /** Returns how well an article's words as a whole tell what one report of it is about. */
    private double shortness(Report a, Report b) {
        return Math.min(1, (double) SHORT / stories.longer(a.article(), b.article()));
    }

    /** What people say and want, and what may be, is told again and again: only the words tell one from another. */
    private double vague(Report a, Report b) {
        boolean few = a.what().type().equals("CONSULT")
                && b.what().type().equals("CONSULT")
                && (a.parties().size() < 2 || b.parties().size() < 2);
        if (!few && !a.vague() && !b.vague()) {
            return 0;
        }
        if (a.article() == b.article()) {
            return few && !a.vague() && !b.vague() ? 1.4 : areInSameWords(a, b) ? 0.8 : -BARRED;
        }
        if (areDaysApart(a, b)) {
            return -BARRED;
        }
        boolean otherActors =
                few || !a.actors().isEmpty() && !b.actors().isEmpty() && points(a.actors(), b.actors()) <= 0;
        if (areInSameWords(a, b) && (!otherActors || words(a, b) >= COPIED)) {
            return 0.8;
        }
        boolean sameAct = few
                || a.stem().equals(b.stem())
                        && points(a.actors(), b.actors()) > 0
                        && (a.recipients().isEmpty()
                                || b.recipients().isEmpty()
                                || points(a.recipients(), b.recipients()) > 0);
        return sameAct && (tellOneStory(a, b) || few && a.isDated() && b.isDated()) ? 1.2 : -BARRED;
    }

    private boolean areInSameWords(Report a, Report b) {
        boolean sameSentence =
                a.article() == b.article() && a.what().sentence() == b.what().sentence();
        return !sameSentence && words(a, b) >= SAME_WORDS;
    }

    private boolean tellOneStory(Report a, Report b) {
        return shortness(a, b) * stories.likeness(a.article(), b.article()) >= SAME_STORY;
    }

    /** Tells whether nothing but the days of publication says when the two were, and these are not the same. */
    private boolean areDaysApart(Report a, Report b) {
        return !a.isDated() && !b.isDated() && !Objects.equals(a.published(), b.published()) && !areCopies(a, b);
    }

    private boolean areCopies(Report a, Report b) {
        return stories.areCopies(a.article(), b.article());
    }

    /** Returns how much the sentences have in common; of few words little. */
    private double words(Report a, Report b) {
        return rarity.cosine(a.words(), b.words()) * Math.min(1, Math.min(a.words().length, b.words().length) / 6.0);
    }

    /** Tells how alike the triggers are. */
    double sense(Report a, Report b) {
        boolean sameType = a.what().type().equals(b.what().type());
        if ("PHONE".equals(a.what().mode()) != "PHONE".equals(b.what().mode()) && sameType) {
            return a.stem().equals(b.stem()) && a.article() == b.article() ? 1 : BARRED;
        }
        if (a.stem().equals(b.stem())) {
            return sameType ? 2.4 : 1.9;
        }
        if (a.what().rule().equals(b.what().rule())) {
            return a.article() == b.article() ? 0.9 : 1.5;
        }
        if (!Collections.disjoint(a.kin(), b.kin())) {
            return 0.9;
        }
        boolean sameMode =
                a.what().mode() != null && a.what().mode().equals(b.what().mode());
        return sameType && sameMode ? 0 : BARRED;
    }

    private double parties(Report a, Report b) {
        List<Party> all = a.parties();
        List<Party> others = b.parties();
        if (clash(all, others)) {
            return BARRED;
        }
        double points = points(all, others);
        boolean together = all.size() > 1 && others.size() > 1;
        if (together && a.article() != b.article() && !leavesOver(all, others) && !leavesOver(others, all)) {
            points += SAME_SIDES;
        }
        if (!MUTUAL.contains(a.what().type()) || !MUTUAL.contains(b.what().type())) {
            if (areSwapped(a, b)) {
                return BARRED;
            }
            double inRole = points(a.actors(), b.actors()) + points(a.recipients(), b.recipients());
            boolean otherRole = clash(a.actors(), b.actors()) || clash(a.recipients(), b.recipients());
            points = (points + inRole) / 2 - (otherRole ? 1 : 0);
            if (areOthers(a.actors(), b.actors(), a, b) || areOthers(a.recipients(), b.recipients(), a, b)) {
                points -= OTHERS;
            }
        }
        if (MUTUAL.contains(a.what().type()) && leavesOver(all, others) && leavesOver(others, all)) {
            return BARRED;
        }
        int unmatched = Math.max(unmatched(all, others), unmatched(others, all));
        boolean bothSeveral = known(all) > 1 && known(others) > 1;
        return Math.min(points, a.article() == b.article() ? 1.6 : 3.5) - unmatched * (bothSeveral ? 1.2 : 0.4);
    }

    private double points(List<Party> some, List<Party> others) {
        return (pointsOf(some, others) + pointsOf(others, some)) / 2;
    }

    private double pointsOf(List<Party> some, List<Party> others) {
        double points = 0;
        for (Party party : some) {
            points += others.stream()
                    .mapToDouble(other -> points(party, other))
                    .max()
                    .orElse(0);
        }
        return points;
    }

    private double points(Party a, Party b) {
        return switch (a.to(b)) {
            case SAME -> a.known() ? tells(a) : 1.2;
            case FOR_COUNTRY -> 0.5;
            case CALLED_ALIKE -> 0.6;
            case OPEN, OTHER -> 0;
        };
    }

    /** Returns less for those who are in the news every day. */
    private double tells(Party party) {
        double rare = Math.log((articles + 50.0) / (partyCounts.getOrDefault(party.id(), 1) + 1));
        double most = party.kind() == ActorKind.COUNTRY ? 1 : 2;
        return Math.max(0.3, Math.min(most, 0.5 * rare));
    }

    /** Tells whether each side has somebody that cannot be anybody of the other. */
    private static boolean clash(List<Party> some, List<Party> others) {
        return unmatched(some, others) > 0 && unmatched(others, some) > 0
                || unmatched(some, others) > 0 && unmatched(some, others) == known(some) && known(others) > 0;
    }

    private static int unmatched(List<Party> some, List<Party> others) {
        List<Party> free = others.stream()
                .filter(other -> some.stream().noneMatch(party -> party.to(other) == Likeness.SAME))
                .toList();
        int unmatched = 0;
        for (Party party : some) {
            if (party.known()
                    && !others.contains(party)
                    && free.stream().allMatch(other -> party.to(other) == Likeness.OTHER)) {
                unmatched++;
            }
        }
        return others.isEmpty() ? 0 : unmatched;
    }

    private static boolean leavesOver(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(party -> others.stream()
                .map(party::to)
                .allMatch(likeness -> likeness == Likeness.OPEN || likeness == Likeness.OTHER));
    }

    private static int known(List<Party> parties) {
        return (int) parties.stream().filter(Party::known).count();
    }

    /** Tells whether those in one role, called by different words, seem to be different ones. */
    private static boolean areOthers(List<Party> some, List<Party> others, Report a, Report b) {
        boolean groups = a.article() == b.article() && known(some) + known(others) > 0
                || some.stream().allMatch(p -> p.kind() == ActorKind.GROUP)
                        && others.stream().allMatch(p -> p.kind() == ActorKind.GROUP);
        return groups && leavesOver(some, others) && leavesOver(others, some);
    }

    private static boolean areSwapped(Report a, Report b) {
        return shareKnown(a.actors(), b.recipients())
                && shareKnown(a.recipients(), b.actors())
                && !shareKnown(a.actors(), b.actors());
    }

    private static boolean shareKnown(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(party -> party.known() && others.contains(party));
    }

    private double date(Report a, Report b) {
        boolean close = a.article() == b.article();
        LocalDate dayA = a.day();
        LocalDate dayB = b.day();
        if (dayA != null && dayB != null) {
            long apart = daysBetween(dayA, dayB);
            return apart == 0 ? close ? 0.6 : 1.7 : BARRED;
        }
        if (a.isDated() && b.isDated()) {
            return !overlap(a, b) ? BARRED : dayA == null && dayB == null ? -1.5 : 0.4;
        }
        if (stories.areCopies(a.article(), b.article()) && !close) {
            return 0.5;
        }
        LocalDate publishedA = a.published();
        LocalDate publishedB = b.published();
        if (!a.isDated() && !b.isDated()) {
            if (close || publishedA == null || publishedB == null) {
                return 0;
            }
            long apart = daysBetween(publishedA, publishedB);
            boolean planFirst = a.modality() != b.modality()
                    && (publishedA.isBefore(publishedB) ? a : b).modality() == Modality.PLANNED;
            return planFirst && apart <= PLANNED_FOR ? 0 : byDistance(apart, 0.4);
        }
        Report dated = a.isDated() ? a : b;
        Report undated = a.isDated() ? b : a;
        LocalDate published = undated.published();
        LocalDate start = dated.start() == null ? dated.end() : dated.start();
        LocalDate end = dated.end() == null ? dated.start() : dated.end();
        if (published == null || start == null || end == null) {
            return 0;
        }
        if (undated.what().date().basis() == DateBasis.UNRESOLVED) {
            return -0.3;
        }
        long apart = published.isBefore(start)
                ? -daysBetween(published, start)
                : published.isAfter(end) ? daysBetween(end, published) : 0;
        if (apart < 0 && undated.modality() == Modality.HAPPENED) {
            return BARRED;
        }
        if (undated.modality() == Modality.PLANNED && dated.modality() == Modality.PLANNED) {
            return apart >= 0 || apart < -PLANNED_FOR ? BARRED : 0;
        }
        if (apart < 0 && apart >= -PLANNED_FOR && undated.modality() == Modality.PLANNED) {
            return 0;
        }
        return dated.day() == null && apart == 0 ? 0 : byDistance(Math.abs(apart), close ? 0.2 : 1);
    }

    /** Returns points for what is told on one day and against what is told on days far apart. */
    private static double byDistance(long apart, double same) {
        if (apart > FAR) {
            return BARRED;
        }
        return apart <= 1 ? same - 0.4 * apart : -0.9 * apart;
    }

    private static boolean overlap(Report a, Report b) {
        return !isBefore(a.end(), b.start()) && !isBefore(b.end(), a.start());
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static long daysBetween(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private double place(Report a, Report b) {
        Place one = a.place();
        Place other = b.place();
        if (one == null || other == null) {
            return 0;
        }
        if (one.id().equals(other.id())) {
            return one.kind() == PlaceKind.COUNTRY ? 0.4 : 1;
        }
        boolean known = one.country() != null && other.country() != null;
        if (known && one.country() != null && !one.country().equals(other.country())) {
            return BARRED;
        }
        if (one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY) {
            return known ? 0.2 : 0;
        }
        if (one.kind() != PlaceKind.CITY || other.kind() != PlaceKind.CITY) {
            return -0.4;
        }
        LocalDate day = a.day();
        return a.what().type().equals("CONSULT") && day != null && day.equals(b.day()) ? -1.5 : BARRED;
    }

    private static double amount(Report a, Report b) {
        Double one = a.what().amount();
        Double other = b.what().amount();
        if (one == null || other == null) {
            return 0;
        }
        String unit = a.what().unit();
        if (unit != null && b.what().unit() != null && !unit.equals(b.what().unit())) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        double ratio = Math.min(one, other) / Math.max(one, other);
        return ratio >= 0.5 ? -1 : -2;
    }

    /** Returns how many reports of an article are of such a thing. */
    private int crowd(Report a, Report b, int article) {
        int crowd = 1;
        for (String kin : a.kin()) {
            if (b.kin().contains(kin)) {
                crowd = Math.max(crowd, crowds.getOrDefault(List.of(article, kin), 1));
            }
        }
        return crowd;
    }

    /**
     * "The attack", with nobody named, takes up what the article has told of before; what is told again without so much as an
     * article is another of its kind, unless the lead has told of it.
     */
    private static double takenUp(Report a, Report b) {
        boolean firstLater = a.what().begin() > b.what().begin();
        Report later = firstLater ? a : b;
        Report earlier = firstLater ? b : a;
        boolean inLead = earlier.what().sentence() < LEAD;
        if (later.what().definite() && !(isPlural(later) && !isPlural(earlier))) {
            return later.parties().stream().noneMatch(Party::known) ? inLead ? 1.5 : 1 : 0.2;
        }
        return inLead ? 0 : -1.2;
    }

    private static boolean isPlural(Report report) {
        String trigger = report.what().trigger();
        return trigger.endsWith("s") && !trigger.endsWith("ss");
    }
}
