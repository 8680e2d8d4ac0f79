package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.gold.GoldArticle.GoldEvent;
import io.dateline.model.Modality;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The gold set itself: every file can be read, and together they cover what they are meant to cover. */
class GoldTest {
    private final List<GoldArticle> articles = GoldArticle.all();

    @Test
    void articlesAreShort() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(40).allSatisfy(article -> assertThat(
                        article.article().text().split("\\s+"))
                .as(article.id())
                .hasSizeBetween(75, 180));
    }

    @Test
    void everyTypeAndModalityOccursMoreThanOnce() {
        List<GoldEvent> events =
                articles.stream().flatMap(article -> article.events().stream()).toList();
        assertThat(GoldArticle.TYPES).allSatisfy(type -> assertThat(
                        events.stream().filter(event -> event.types().equals(Set.of(type))))
                .as(type)
                .hasSizeGreaterThanOrEqualTo(2));
        assertThat(Arrays.asList(Modality.values())).allSatisfy(modality -> assertThat(
                        events.stream().filter(event -> event.modalities().equals(Set.of(modality))))
                .as(modality.name())
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyConstructionHasAnArticle() {
        Set<String> tested = articles.stream()
                .flatMap(article -> article.tests().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested)
                .contains(
                        "passive",
                        "reduced relative",
                        "relative clause",
                        "coordination with own parties",
                        "control",
                        "raising",
                        "light verb",
                        "nominal event",
                        "reciprocal",
                        "apposition",
                        "pronouns",
                        "description",
                        "metonym",
                        "quotation before the verb",
                        "quotation after the verb",
                        "interrupted quotation",
                        "several sentences",
                        "indirect speech",
                        "negation",
                        "conditional",
                        "weekday by tense",
                        "duration",
                        "quarter",
                        "decade",
                        "near-miss",
                        "scare quotes",
                        "amount");
    }

    @Test
    void everyActorIsMentioned() {
        assertThat(articles).allSatisfy(article -> assertThat(article.actors().keySet())
                .as(article.id())
                .isSubsetOf(article.mentions().stream()
                        .map(GoldArticle.GoldMention::actor)
                        .collect(Collectors.toSet())));
    }

    @Test
    void muchOfItMustNotComeOut() {
        assertThat(articles.stream().mapToInt(article -> article.never().size()).sum())
                .isGreaterThanOrEqualTo(40);
    }
}
