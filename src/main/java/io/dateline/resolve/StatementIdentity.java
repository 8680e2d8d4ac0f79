package io.dateline.resolve;

import io.dateline.model.DatePrecision;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tells when two articles render the same words of one speaker: the words agree but for case, accents and punctuation.
 * Short ones ("We are ready.") are said more than once, so for them the day must agree too; those of nobody in
 * particular stand alone.
 *
 * @param id global id
 * @param decision why reports with this id are one statement; absent where it stands alone
 */
record StatementIdentity(String id, @Nullable MergeDecision decision) {
    private static final int TELLING_WORDS = 6;

    /** Returns the identity of a statement whose speaker has a global id already. */
    static StatementIdentity of(Statement statement, String articleId) {
        Speaker speaker = statement.speaker();
        String words = Ids.slug(statement.text());
        String who = speaker == null ? null : speaker.actor();
        if (who == null || words.isEmpty()) {
            return new StatementIdentity(
                    Ids.event("st", articleId, statement.begin() + "", statement.end() + ""), null);
        }
        boolean telling = words.chars().filter(c -> c == '-').count() + 1 >= TELLING_WORDS;
        boolean shared = !who.contains("@") && (telling || statement.date().precision() == DatePrecision.DAY);
        String day = telling ? "" : String.valueOf(statement.date().startDate());
        String id = shared ? Ids.event("st", who, words, day) : Ids.event("st", articleId, who, words);
        String rule = !shared
                ? "statement/same-words-in-article"
                : telling ? "statement/same-words" : "statement/same-words-same-day";
        String evidence = "%s: the same words%s".formatted(who, day.isEmpty() ? "" : " on " + day);
        return new StatementIdentity(id, MergeDecision.of(id, rule, telling ? 0.95 : 0.8, evidence));
    }
}
