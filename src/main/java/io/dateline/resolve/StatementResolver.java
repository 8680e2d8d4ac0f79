package io.dateline.resolve;

import io.dateline.model.DatePrecision;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells when two articles render the same words of one speaker: the words agree but for case, accents and punctuation.
 * Short ones ("We are ready.") are said more than once, so for them the day must agree too; those of nobody in
 * particular stand alone.
 */
final class StatementResolver {
    private static final int TELLING_WORDS = 6;

    /** Returns the global ids of the statements of articles, which are in the order of their ids. */
    Clusters resolve(List<Sketch> articles, Clusters who, List<Ruling> rulings) {
        Map<Ref, String> ids = new HashMap<>();
        Map<String, Integer> members = new TreeMap<>();
        Map<String, MergeDecision> decisions = new TreeMap<>();
        for (Sketch article : articles) {
            for (Sketch.Said statement : article.statements()) {
                MergeDecision identity = identity(statement, article.articleId(), who);
                ids.put(new Ref(article.articleId(), statement.id()), identity.target());
                if (members.merge(identity.target(), 1, Integer::sum) > 1) {
                    decisions.put(identity.target(), identity);
                }
            }
        }
        return new Clusters(ids, decisions);
    }

    private static MergeDecision identity(Sketch.Said statement, String articleId, Clusters who) {
        String speaker = statement.speaker() == null ? null : who.idOf(articleId, statement.speaker());
        String words = String.join("-", statement.words());
        if (speaker == null || words.isEmpty()) {
            String id = Ids.event("st", articleId, statement.begin() + "", statement.id());
            return MergeDecision.of(id, "statement/alone", 1, "nobody in particular said it");
        }
        boolean telling = statement.words().size() >= TELLING_WORDS;
        boolean shared = !speaker.contains("@") && (telling || statement.date().precision() == DatePrecision.DAY);
        String day = telling ? "" : String.valueOf(statement.date().startDate());
        String id = shared ? Ids.event("st", speaker, words, day) : Ids.event("st", articleId, speaker, words);
        String rule = !shared
                ? "statement/same-words-in-article"
                : telling ? "statement/same-words" : "statement/same-words-same-day";
        String evidence = "%s: the same words%s".formatted(speaker, day.isEmpty() ? "" : " on " + day);
        return MergeDecision.of(id, rule, telling ? 0.95 : 0.8, evidence);
    }
}
