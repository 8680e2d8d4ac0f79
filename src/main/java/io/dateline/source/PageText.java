package io.dateline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The running text of the article on a page: what is left of its blocks once menus, advertisements, notices, captions,
 * teasers and buttons are gone. Where the article stands is told by where the running text is (as in Readability: a
 * paragraph counts for its parent, and less for those further out), unless the page marks the place itself.
 */
final class PageText {
    private static final String NOTHING_TO_READ =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, select, textarea, button";
    private static final Set<String> CLUTTER_ELEMENTS = Set.of(
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "figure",
            "figcaption",
            "dialog",
            "menu",
            "h1",
            "time",
            "address");
    private static final Set<String> CLUTTER_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "alert",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "tablist");
    private static final Set<String> CLUTTER_WORDS = Set.copyOf(ResourceLines.of("/lang/en/clutter.txt"));
    private static final List<String> CLUTTER_BEGINNINGS = CLUTTER_WORDS.stream()
            .filter(word -> word.endsWith("*"))
            .map(word -> word.substring(0, word.length() - 1))
            .sorted()
            .toList();

    private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{Alnum}]+|(?<=\\p{Lower})(?=\\p{Upper})");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    /** What holds more of the page's running text than this is no clutter, whatever it is called. */
    private static final double MOST_CLUTTER = 0.5;
    /** What a paragraph counts for the parent of its parent, compared with its parent, and so on outwards. */
    private static final double FADING = 0.5;

    private static final double BONUS_OF_ARTICLE = 1.25;
    private static final int LONGEST_BOILERPLATE = 240;
    private static final int FEWEST_TEASERS = 3;
    private static final Pattern BOILERPLATE = Pattern.compile(
            ResourceLines.of("/lang/en/boilerplate.txt").stream().collect(Collectors.joining("|", "\\W{0,3}(?:", ")")),
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES_ABOVE = 40;

    private final List<PageBlock> blocks;
    private final Map<Element, Integer> weights;
    private final int weight;
    private final Map<Element, Boolean> clutter = new HashMap<>();
    private final List<PageBlock> article;

    private PageText(List<PageBlock> blocks, @Nullable String title) {
        this.blocks = blocks;
        this.weights = weights(blocks);
        this.weight = blocks.stream().mapToInt(PageBlock::weight).sum();
        this.article = article(title);
    }

    /**
     * Finds the article of a page. Takes scripts and the like out of the page.
     *
     * @param original what the page was parsed from
     * @param title the article's title, not to be repeated
     */
    static PageText of(Document page, String original, @Nullable String title) {
        page.select(NOTHING_TO_READ).remove();
        return new PageText(PageBlock.in(page.body(), original), title);
    }

    /** Returns the article's paragraphs and headings, separated by blank lines; empty if the page has none. */
    TracedText text() {
        TracedText text = new TracedText();
        for (PageBlock block : article) {
            if (text.length() > 0) {
                text.insert("\n\n");
            }
            text.append(block.text());
        }
        return text;
    }

    /** Returns the lines that the page shows above the article, where author and date may stand. */
    List<String> linesAbove() {
        List<String> lines = blocks.stream()
                .takeWhile(block -> article.isEmpty() || !block.equals(article.get(0)))
                .flatMap(block -> block.text().toString().lines())
                .toList();
        return lines.subList(Math.max(0, lines.size() - MOST_LINES_ABOVE), lines.size());
    }

    private List<PageBlock> article(@Nullable String title) {
        List<PageBlock> readable = blocks.stream()
                .filter(block -> !isInClutter(block))
                .filter(block -> !isBoilerplate(block))
                .filter(block -> !block.text().toString().equals(title))
                .toList();
        Set<Element> places = placesOfArticle(readable);
        List<PageBlock> inside = readable.stream()
                .filter(block -> block.isHeading() || block.isProse())
                .filter(block -> isInside(block, places))
                .toList();
        return isListOfTeasers(inside) ? List.of() : withoutLooseHeadings(inside);
    }

    /** A heading needs text below it. */
    private static List<PageBlock> withoutLooseHeadings(List<PageBlock> blocks) {
        List<PageBlock> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean loose = i + 1 == blocks.size() || blocks.get(i + 1).isHeading();
            if (block.isProse() || !loose) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isInClutter(PageBlock block) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            if (clutter.computeIfAbsent(e, this::isClutter)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || weights.getOrDefault(element, 0) > MOST_CLUTTER * weight) {
            return false;
        }
        return CLUTTER_ELEMENTS.contains(name)
                || CLUTTER_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || isNamedAsClutter(element.className())
                || isNamedAsClutter(element.id());
    }

    private static boolean isNamedAsClutter(String names) {
        String[] words = WORD_BORDER.split(names);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            String withNext = i + 1 < words.length ? word + words[i + 1].toLowerCase(Locale.ROOT) : word;
            if (CLUTTER_WORDS.contains(word)
                    || CLUTTER_WORDS.contains(withNext)
                    || CLUTTER_BEGINNINGS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoilerplate(PageBlock block) {
        String words = block.text().toString();
        return words.length() <= LONGEST_BOILERPLATE
                && BOILERPLATE.matcher(words).lookingAt();
    }

    /** Returns the elements that hold the article: the best one, with those beside it that are made alike. */
    private static Set<Element> placesOfArticle(List<PageBlock> readable) {
        Map<Element, Integer> weights = weights(readable);
        Map<Element, Double> scores = new HashMap<>();
        Map<Element, Integer> order = new HashMap<>();
        for (PageBlock block : readable) {
            double score = block.weight();
            for (Element e = surroundings(block, weights); e != null && score > 0; e = e.parent()) {
                scores.merge(e, score * bonus(e), Double::sum);
                order.putIfAbsent(e, order.size());
                score *= FADING;
            }
        }
        Set<Element> places = new HashSet<>();
        scores.keySet().stream()
                .max((a, b) -> {
                    int byScore = Double.compare(scores.getOrDefault(a, 0.0), scores.getOrDefault(b, 0.0));
                    return byScore != 0 ? byScore : Integer.compare(order.getOrDefault(b, 0), order.getOrDefault(a, 0));
                })
                .ifPresent(best -> {
                    places.add(best);
                    for (Element sibling : best.siblingElements()) {
                        if (sibling.normalName().equals(best.normalName())
                                && sibling.className().equals(best.className())) {
                            places.add(sibling);
                        }
                    }
                });
        return places;
    }

    /** Returns the innermost element that holds more running text than the block alone: what a paragraph counts for. */
    private static Element surroundings(PageBlock block, Map<Element, Integer> weights) {
        Element e = block.element();
        while (e.parent() != null && !e.normalName().equals("body") && weights.getOrDefault(e, 0) <= block.weight()) {
            e = e.parent();
        }
        return e;
    }

    private static double bonus(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 4 * BONUS_OF_ARTICLE;
        }
        boolean article =
                element.normalName().equals("article") || element.normalName().equals("main");
        return article ? BONUS_OF_ARTICLE : 1;
    }

    private static boolean isInside(PageBlock block, Set<Element> places) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            if (places.contains(e)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the text comes from several articles that are only announced: each has a heading with a link. */
    private static boolean isListOfTeasers(List<PageBlock> blocks) {
        Map<Element, Integer> announced = new HashMap<>();
        int all = 0;
        for (PageBlock block : blocks) {
            Element article = block.element().closest("article");
            if (article != null && article.selectFirst(":is(h1, h2, h3, h4) a, a :is(h1, h2, h3, h4)") != null) {
                announced.merge(article, block.weight(), Integer::sum);
            }
            all += block.weight();
        }
        int most = announced.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return announced.size() >= FEWEST_TEASERS && most <= MOST_CLUTTER * all;
    }

    /** Returns how much running text each element holds. */
    private static Map<Element, Integer> weights(List<PageBlock> blocks) {
        Map<Element, Integer> weights = new HashMap<>();
        for (PageBlock block : blocks) {
            for (Element e = block.element(); e != null; e = e.parent()) {
                weights.merge(e, block.weight(), Integer::sum);
            }
        }
        return weights;
    }
}
