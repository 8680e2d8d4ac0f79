package io.dateline.resolve;

import io.dateline.model.EventLink;
import io.dateline.model.EventLink.Kind;
import io.dateline.model.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ties events of different modality: what was planned to what came of it, what happened to those who say that it did not.
 */
final class EventLinks {
    private static final double LEAST = 0.8;

    private EventLinks() {}

    static List<EventLink> of(EventBlocks blocks, EventMatcher matcher, String[] ids, Ruled ruled) {
        Map<String, EventLink> best = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Report first = blocks.first(i);
            Report second = blocks.second(i);
            Kind kind = kind(first.modality(), second.modality());
            if (kind == null || ruled.areApart(blocks.firstIndex(i), blocks.secondIndex(i))) {
                continue;
            }
            boolean inOrder = kind == kindFrom(first.modality(), second.modality());
            Report from = inOrder ? first : second;
            Report to = inOrder ? second : first;
            String fromId = ids[inOrder ? blocks.firstIndex(i) : blocks.secondIndex(i)];
            String toId = ids[inOrder ? blocks.secondIndex(i) : blocks.firstIndex(i)];
            if (kind == Kind.CONTRADICTS ? isSpan(from) || isSpan(to) : !mayComeOf(from, to)) {
                continue;
            }
            double score = matcher.points(from, to).sum();
            if (score < LEAST) {
                continue;
            }
            double sure = Math.round(100 / (1 + Math.exp(-score))) / 100.0;
            EventLink link = new EventLink(fromId, kind, toId, sure, evidence(from, to));
            best.merge(fromId + " " + kind, link, EventLinks::better);
        }
        List<EventLink> links = new ArrayList<>(best.values());
        Collections.sort(links);
        return links;
    }

    private static @Nullable Kind kind(Modality a, Modality b) {
        Kind kind = kindFrom(a, b);
        return kind == null ? kindFrom(b, a) : kind;
    }

    private static @Nullable Kind kindFrom(Modality from, Modality to) {
        if (from == Modality.PLANNED) {
            return to == Modality.HAPPENED ? Kind.FULFILLED_BY : to == Modality.CANCELLED ? Kind.CANCELLED_BY : null;
        }
        return from == Modality.HAPPENED && to == Modality.DENIED ? Kind.CONTRADICTS : null;
    }

    /** A plan is published before what comes of it; in one article "they met, and will meet again" are two matters. */
    private static boolean mayComeOf(Report plan, Report outcome) {
        LocalDate planned = plan.published();
        LocalDate told = outcome.published();
        if (plan.article() == outcome.article()) {
            return outcome.modality() == Modality.CANCELLED
                    || plan.day() != null && plan.day().equals(outcome.day());
        }
        if (planned != null && told != null && told.isBefore(planned)) {
            return false;
        }
        LocalDate happened = outcome.day() == null ? told : outcome.day();
        return outcome.modality() == Modality.CANCELLED
                || planned == null
                || happened == null
                || planned.isBefore(happened)
                || happened.equals(plan.day());
    }

    /** What did not happen "since 2017" may well have happened before and after. */
    private static boolean isSpan(Report report) {
        return report.isDated() && report.day() == null;
    }

    private static EventLink better(EventLink a, EventLink b) {
        int byScore = Double.compare(a.score(), b.score());
        return byScore > 0 || byScore == 0 && a.compareTo(b) <= 0 ? a : b;
    }

    private static String evidence(Report from, Report to) {
        return "%s %s in '%s', %s %s in '%s'"
                .formatted(
                        from.what().modality(),
                        from.what().trigger(),
                        from.ref().articleId(),
                        to.what().modality(),
                        to.what().trigger(),
                        to.ref().articleId());
    }
}
