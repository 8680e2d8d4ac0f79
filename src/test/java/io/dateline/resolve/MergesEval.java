package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.facts.FactsJson;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.ResolvedArticle;
import io.dateline.ontology.TsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Merged events of a corpus by others, judged by reading: {@code resolve/merges-news_raw_dev.tsv}. Runs where {@code
 * -Ddateline.merges=FILE} names the corpus's facts, as {@code dateline extract} writes them: extracting them takes long.
 */
@EnabledIfSystemProperty(named = "dateline.merges", matches = ".+")
class MergesEval {
    /** Many of the labels were in view while mending: on texts unseen it will be somewhat lower. */
    private static final double PRECISION = 0.95;

    @Test
    void ofTheMergesThatWereReadThoseStillMadeAreRight() throws IOException {
        Map<String, String> events = events();
        int right = 0;
        List<TsvTable.Row> wrong = new ArrayList<>();
        for (TsvTable.Row row : TsvTable.read("resolve/merges-news_raw_dev.tsv", 2)) {
            List<String> ids = List.of(row.text(1).split("\\|")).stream()
                    .map(events::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (ids.stream().distinct().count() == ids.size()) {
                continue;
            }
            if (row.text(0).equals("right")) {
                right++;
            } else {
                wrong.add(row);
            }
        }

        assertThat((double) right / (right + wrong.size()))
                .as("%d right, wrong: %s", right, wrong)
                .isGreaterThanOrEqualTo(PRECISION);
    }

    /** Returns the global ids of the events of the corpus, by article and offset. */
    private static Map<String, String> events() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("dateline.merges")));
        List<ArticleFacts> facts;
        try (Stream<String> lines = Files.lines(file)) {
            facts = lines.map(FactsJson::read).toList();
        }
        Map<String, String> events = new HashMap<>();
        for (ResolvedArticle article : new Resolver().resolve(facts).articles()) {
            for (Event event : article.resolved().events()) {
                events.putIfAbsent(
                        article.facts().article().id() + "#" + event.trigger().begin(), event.id());
            }
        }
        return events;
    }
}
