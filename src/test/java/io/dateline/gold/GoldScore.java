package io.dateline.gold;

import io.dateline.gold.GoldArticle.GoldActor;
import io.dateline.gold.GoldArticle.GoldEvent;
import io.dateline.gold.GoldArticle.GoldMention;
import io.dateline.gold.GoldArticle.GoldStatement;
import io.dateline.gold.GoldArticle.GoldTime;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.Ids;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.StatementKind;
import io.dateline.model.TextSpan;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares facts with gold articles and adds up. What each figure counts stands in {@code src/test/resources/gold/README.md}.
 * Not for use by several threads.
 */
final class GoldScore {
    private static final Set<Modality> REAL = EnumSet.of(Modality.HAPPENED, Modality.ONGOING);
    /** The least overlap of words said, as words of both over words of either. */
    private static final double SAME_WORDS = 0.5;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    GoldScore() {
        for (String name : List.of(
                "names",
                "names resolved",
                "descriptions resolved",
                "pronouns resolved",
                "actor country",
                "actor roles",
                "places resolved",
                "times",
                "time values",
                "time days",
                "statements",
                "direct statements",
                "statement kind",
                "statement speaker",
                "triggers",
                "events",
                "event actors",
                "event recipients",
                "event parties",
                "event place",
                "event days",
                "event modality",
                "not told as real",
                "never")) {
            figures.put(name, new Figure(name, 0, 0, 0));
        }
    }

    /** Adds one article. */
    void add(GoldArticle gold, ArticleFacts facts) {
        new Comparison(gold, facts).run();
    }

    /** Returns the figures, always in the same order. */
    List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /** Returns the figure with a name. */
    Figure figure(String name) {
        return Optional.ofNullable(figures.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("no figure '%s'; there are %s".formatted(name, figures.keySet())));
    }

    /** Returns a line for every difference: the figure, the article, what was expected, what was given. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    /** Returns a table of all figures. */
    String table() {
        StringBuilder table = new StringBuilder("%-24s %6s %6s %6s %6s %6s %6s%n"
                .formatted("figure", "value", "prec.", "recall", "right", "gold", "given"));
        for (Figure f : figures.values()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-24s %6.3f %6.3f %6.3f %6d %6d %6d%n",
                    f.name(),
                    f.value(),
                    f.precision(),
                    f.recall(),
                    f.right(),
                    f.expected(),
                    f.given()));
        }
        return table.toString();
    }

    private void count(String figure, int right, int expected, int given) {
        figures.merge(
                figure,
                new Figure(figure, right, expected, given),
                (all, one) -> all.plus(one.right(), one.expected(), one.given()));
    }

    private void judge(String figure, boolean right, String otherwise) {
        count(figure, right ? 1 : 0, 1, 1);
        if (!right) {
            misses.add(figure + ": " + otherwise);
        }
    }

    /** One article. */
    private final class Comparison {
        private final GoldArticle gold;
        private final ArticleFacts facts;
        private final Map<GoldMention, Mention> mentions;
        /** Ids of the facts to keys of the gold. */
        private final Map<String, String> actorKeys;

        private final Map<String, String> placeKeys;

        Comparison(GoldArticle gold, ArticleFacts facts) {
            if (!gold.article().text().equals(facts.article().text())) {
                throw new IllegalArgumentException("the facts of '%s' are about another text".formatted(gold.id()));
            }
            this.gold = gold;
            this.facts = facts;
            this.mentions = pair(
                    gold.mentions(),
                    facts.mentions(),
                    (g, m) -> m.span().overlaps(lastWord(g.span())) && compatible(g, m),
                    (g, m) -> overlap(g.span(), m.span()));
            this.actorKeys = alignActors();
            this.placeKeys = alignPlaces();
        }

        void run() {
            names();
            resolution();
            attributes();
            times();
            statements();
            events();
            never();
        }

        private void names() {
            List<GoldMention> expected = gold.mentions().stream()
                    .filter(m -> m.form() == MentionForm.NAME)
                    .toList();
            for (GoldMention name : expected) {
                Mention found = mentions.get(name);
                boolean right = found != null && found.form() == MentionForm.NAME;
                count("names", right ? 1 : 0, 1, right ? 1 : 0);
                if (!right) {
                    miss("names", name.span(), "not found");
                }
            }
            Set<Mention> matched = new HashSet<>(mentions.values());
            for (Mention mention : facts.mentions()) {
                boolean namesSomething = mention.form() == MentionForm.NAME
                        && Set.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.COUNTRY, MentionType.PLACE)
                                .contains(mention.type());
                // a name inside a marked name ("Wilson" in a hotel's) is wrong, too, but a title before one is not
                if (namesSomething
                        && !matched.contains(mention)
                        && !isPassedOver(Markup.Kind.MENTION, mention.span())) {
                    count("names", 0, 0, 1);
                    miss("names", mention.span(), "is no %s name".formatted(mention.type()));
                }
            }
        }

        private void resolution() {
            for (GoldMention mention : gold.mentions()) {
                Mention found = mentions.get(mention);
                if (mention.actor() != null) {
                    String figure =
                            switch (mention.form()) {
                                case NAME -> "names resolved";
                                case NOMINAL -> "descriptions resolved";
                                case PRONOUN -> "pronouns resolved";
                            };
                    String key = found == null ? null : key(found.actor());
                    judge(figure, mention.actor().equals(key), told(mention.span(), mention.actor(), key));
                }
                if (mention.place() != null) {
                    String key = found == null || found.place() == null ? null : placeKeys.get(found.place());
                    judge("places resolved", mention.place().equals(key), told(mention.span(), mention.place(), key));
                }
            }
        }

        private void attributes() {
            for (GoldActor actor : gold.actors().values()) {
                Optional<Actor> found = facts.actors().stream()
                        .filter(a -> actor.key().equals(actorKeys.get(a.id())))
                        .findFirst();
                if (actor.country() != null) {
                    String country = found.map(Actor::country).orElse(null);
                    judge(
                            "actor country",
                            actor.country().equals(country),
                            "%s: %s is of %s, not %s".formatted(gold.id(), actor.name(), actor.country(), country));
                }
                for (String role : actor.roles()) {
                    List<String> titles = found.map(Actor::roles).orElse(List.of()).stream()
                            .map(r -> r.title())
                            .toList();
                    judge(
                            "actor roles",
                            titles.stream().anyMatch(t -> Ids.slug(t).endsWith(Ids.slug(role))),
                            "%s: %s is %s, not %s".formatted(gold.id(), actor.name(), role, titles));
                }
            }
        }

        private void times() {
            Map<GoldTime, TimeExpression> pairs = pair(
                    gold.times(),
                    facts.times(),
                    (g, t) -> g.span().overlaps(t.span()),
                    (g, t) -> overlap(g.span(), t.span()));
            int given = (int) facts.times().stream()
                    .filter(t -> pairs.containsValue(t) || isCalendar(t))
                    .count();
            for (TimeExpression time : facts.times()) {
                if (!pairs.containsValue(time) && isCalendar(time)) {
                    miss("times", time.span(), "is no time (given as %s)".formatted(time.value()));
                }
            }
            int sameValue = 0;
            for (GoldTime time : gold.times()) {
                TimeExpression found = pairs.get(time);
                if (found == null) {
                    miss("times", time.span(), "not found");
                } else if (sameValue(time.value(), found.value())) {
                    sameValue++;
                } else {
                    miss("time values", time.span(), "is %s, not %s".formatted(time.value(), found.value()));
                }
                if (!time.days().equals(Days.NONE)) {
                    Days days = found == null ? null : new Days(found.startDate(), found.endDate());
                    judge("time days", time.days().equals(days), told(time.span(), time.days(), days));
                }
            }
            count("times", pairs.size(), gold.times().size(), given);
            count("time values", sameValue, gold.times().size(), given);
        }

        /** Compares TIMEX3 values; a decade is written with or without an X for its last digit. */
        private static boolean sameValue(String expected, @Nullable String given) {
            return given != null
                    && (expected.equals(given) || (expected.length() == 3 && (expected + "X").equals(given)));
        }

        /** "now", "the past", "daily" are times, too, but nobody is asked to mark them. */
        private boolean isCalendar(TimeExpression time) {
            return time.timexType() != TimexType.SET
                    && (time.value() == null || !time.value().endsWith("_REF"))
                    && !isPassedOver(Markup.Kind.TIME, time.span());
        }

        private void statements() {
            Map<GoldStatement, Statement> pairs = pair(
                    gold.statements(),
                    facts.statements(),
                    (g, s) -> sameWords(g.span(), s.span()) >= SAME_WORDS,
                    (g, s) -> sameWords(g.span(), s.span()));
            int given = pairs.size();
            for (Statement statement : facts.statements()) {
                boolean free = gold.passedOver().getOrDefault(Markup.Kind.SAID, List.of()).stream()
                        .anyMatch(span -> sameWords(span, statement.span()) >= SAME_WORDS);
                if (!pairs.containsValue(statement) && !free) {
                    given++;
                    miss("statements", statement.span(), "is no statement");
                }
            }
            count("statements", pairs.size(), gold.statements().size(), given);
            for (GoldStatement statement : gold.statements()) {
                Statement found = pairs.get(statement);
                boolean speaker = found != null && isBy(statement.speaker(), found.speaker());
                if (found == null) {
                    miss("statements", statement.span(), "not found");
                } else {
                    judge(
                            "statement kind",
                            statement.kind() == found.kind(),
                            told(statement.span(), statement.kind(), found.kind()));
                    judge(
                            "statement speaker",
                            speaker,
                            told(
                                    statement.span(),
                                    statement.speaker(),
                                    found.speaker() == null
                                            ? null
                                            : found.speaker().text()));
                }
                if (statement.kind() == StatementKind.DIRECT) {
                    judge("direct statements", speaker, told(statement.span(), "found, with speaker", null));
                }
            }
        }

        private boolean isBy(String key, @Nullable Speaker speaker) {
            return speaker != null
                    && (key.equals(key(speaker.actor()))
                            || (speaker.actor() == null
                                    && gold.mentions().stream()
                                            .anyMatch(m -> key.equals(m.actor())
                                                    && speaker.span().overlaps(lastWord(m.span())))));
        }

        private void events() {
            Map<GoldEvent, Event> anyType = pair(
                    gold.events(),
                    facts.events(),
                    (g, e) -> g.trigger().overlaps(e.trigger()),
                    (g, e) -> (g.types().contains(e.type()) ? 1 : 0) + overlap(g.trigger(), e.trigger()));
            int right = 0;
            for (GoldEvent event : gold.events()) {
                Event found = anyType.get(event);
                if (found == null) {
                    miss("events", event.trigger(), "not found (%s)".formatted(event.types()));
                } else if (event.types().contains(found.type())) {
                    right++;
                    compare(event, found);
                } else {
                    miss("events", event.trigger(), "is %s, not %s".formatted(event.types(), found.type()));
                }
            }
            int given = 0;
            // events of other types are marked in all of an article or in none of it
            boolean civilMarked = gold.events().stream().anyMatch(e -> !GoldArticle.PLOVER.containsAll(e.types()));
            for (Event event : facts.events()) {
                boolean free = isPassedOver(Markup.Kind.WORD, event.trigger())
                        || (!civilMarked && !GoldArticle.PLOVER.contains(event.type()));
                if (anyType.containsValue(event)) {
                    given++;
                } else if (!free) {
                    given++;
                    miss("events", event.trigger(), "is no event (given as %s)".formatted(event.type()));
                }
            }
            count("triggers", anyType.size(), gold.events().size(), given);
            count("events", right, gold.events().size(), given);
        }

        private void compare(GoldEvent event, Event found) {
            Set<String> actors = keys(found.actors());
            Set<String> recipients = keys(found.recipients());
            boolean everybodyTogether = event.types().contains("CONSULT");
            if (everybodyTogether) {
                Set<String> given = new LinkedHashSet<>(actors);
                given.addAll(recipients);
                List<Set<String>> expected = new ArrayList<>(event.actors());
                expected.addAll(event.recipients());
                judge("event parties", same(expected, given), told(event.trigger(), expected, given));
            } else {
                boolean actorsRight = same(event.actors(), actors);
                boolean recipientsRight = same(event.recipients(), recipients);
                judge("event actors", actorsRight, told(event.trigger(), event.actors(), actors));
                judge("event recipients", recipientsRight, told(event.trigger(), event.recipients(), recipients));
                count("event parties", actorsRight && recipientsRight ? 1 : 0, 1, 1);
            }
            if (event.place() != null) {
                String place = found.place() == null ? null : placeKeys.get(found.place());
                judge("event place", event.place().equals(place), told(event.trigger(), event.place(), place));
            }
            if (event.days() != null) {
                Days days = new Days(found.date().startDate(), found.date().endDate());
                judge("event days", event.days().equals(days), told(event.trigger(), event.days(), days));
            }
            judge(
                    "event modality",
                    event.modalities().contains(found.modality()),
                    told(event.trigger(), event.modalities(), found.modality()));
            if (event.modalities().stream().noneMatch(REAL::contains)) {
                judge(
                        "not told as real",
                        !REAL.contains(found.modality()),
                        told(event.trigger(), event.modalities(), found.modality()));
            }
        }

        private void never() {
            GoldArticle.Never never = gold.never();
            forbid(
                    never.people(),
                    facts.mentions(),
                    (span, m) -> m.type() == MentionType.PERSON
                            && m.form() == MentionForm.NAME
                            && m.span().overlaps(span));
            forbid(never.times(), facts.times(), (span, t) -> t.span().overlaps(span));
            forbid(never.events(), facts.events(), (span, e) -> e.trigger().overlaps(span));
            forbid(
                    never.happened(),
                    facts.events(),
                    (span, e) -> REAL.contains(e.modality()) && e.trigger().overlaps(span));
            forbid(never.statements(), facts.statements(), (span, s) -> sameWords(span, s.span()) >= SAME_WORDS);
        }

        private boolean isPassedOver(Markup.Kind kind, TextSpan span) {
            return gold.passedOver().getOrDefault(kind, List.of()).stream().anyMatch(span::overlaps);
        }

        private <T> void forbid(List<TextSpan> spans, List<T> given, BiPredicate<TextSpan, T> breaks) {
            for (TextSpan span : spans) {
                Optional<T> broken =
                        given.stream().filter(one -> breaks.test(span, one)).findFirst();
                judge("never", broken.isEmpty(), told(span, "nothing", broken.orElse(null)));
            }
        }

        /**
         * Finds, for each actor given, the one of the gold that it is: by name, else by the mentions that both share. One to
         * one, so that an actor torn in two is right only once.
         */
        private Map<String, String> alignActors() {
            Map<String, Map<String, Integer>> shared = new LinkedHashMap<>();
            mentions.forEach((expected, found) -> {
                if (expected.actor() != null && found.actor() != null) {
                    shared.computeIfAbsent(expected.actor(), k -> new LinkedHashMap<>())
                            .merge(found.actor(), 1, Integer::sum);
                }
            });
            return align(
                    gold.actors(),
                    facts.actors(),
                    Actor::id,
                    (g, a) -> (isNamed(g, a) ? 1000 : 0)
                            + shared.getOrDefault(g.key(), Map.of()).getOrDefault(a.id(), 0));
        }

        private Map<String, String> alignPlaces() {
            return align(
                    gold.places(),
                    facts.places(),
                    Place::id,
                    (g, p) -> Ids.slug(g.name()).equals(Ids.slug(p.name())) ? 1 : 0);
        }

        private @Nullable String key(@Nullable String actorId) {
            return actorId == null ? null : actorKeys.getOrDefault(actorId, "?" + actorId);
        }

        /** Returns the keys of parties; groups that the gold does not mark ("two suspects") are left out. */
        private Set<String> keys(Collection<String> actorIds) {
            return actorIds.stream()
                    .filter(id -> actorKeys.containsKey(id) || !isUnmarkedGroup(id))
                    .map(id -> actorKeys.getOrDefault(id, "?" + name(id)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private boolean isUnmarkedGroup(String actorId) {
            boolean group =
                    facts.actors().stream().anyMatch(a -> a.id().equals(actorId) && a.kind() == ActorKind.GROUP);
            return group
                    && facts.mentions().stream()
                            .filter(m -> actorId.equals(m.actor()))
                            .noneMatch(m -> gold.mentions().stream()
                                    .anyMatch(g -> g.actor() != null && m.span().overlaps(lastWord(g.span()))));
        }

        private String name(String actorId) {
            return facts.actors().stream()
                    .filter(a -> a.id().equals(actorId))
                    .map(Actor::name)
                    .findFirst()
                    .orElse(actorId);
        }

        private boolean compatible(GoldMention expected, Mention found) {
            if (expected.form() != MentionForm.NAME) {
                return true;
            }
            if (expected.actor() == null) {
                return Set.of(MentionType.PLACE, MentionType.COUNTRY).contains(found.type());
            }
            boolean couldBe =
                    switch (get(gold.actors(), expected.actor()).kind()) {
                        case PERSON -> found.type() == MentionType.PERSON;
                        case ORGANIZATION ->
                            Set.of(MentionType.ORGANIZATION, MentionType.GROUP, MentionType.PLACE)
                                    .contains(found.type());
                        case COUNTRY -> found.type() != MentionType.PERSON && found.type() != MentionType.TITLE;
                        case GROUP -> found.type() != MentionType.PERSON && found.type() != MentionType.TITLE;
                    };
            return couldBe;
        }

        private void miss(String figure, TextSpan span, String what) {
            misses.add("%s: %s".formatted(figure, quote(span)) + " " + what);
        }

        private String told(TextSpan span, @Nullable Object expected, @Nullable Object given) {
            return "%s is %s, not %s".formatted(quote(span), expected, given);
        }

        private String quote(TextSpan span) {
            String text = gold.article().text();
            return "%s: …%s»%s«%s…"
                    .formatted(
                            gold.id(),
                            text.substring(Math.max(0, span.begin() - 25), span.begin()),
                            span.text(),
                            text.substring(span.end(), Math.min(text.length(), span.end() + 15)))
                    .replace('\n', ' ');
        }
    }

    private static boolean isNamed(GoldActor expected, Actor found) {
        if (expected.kind() == ActorKind.COUNTRY || found.kind() == ActorKind.COUNTRY) {
            return expected.kind() == found.kind()
                    && expected.country() != null
                    && expected.country().equals(found.country());
        }
        String name = Ids.slug(found.name());
        List<String> names = new ArrayList<>(expected.also());
        names.add(expected.name());
        return names.stream().map(Ids::slug).anyMatch(name::equals);
    }

    /** Tells whether each party expected, and no other, is given. */
    private static boolean same(List<Set<String>> expected, Set<String> given) {
        return expected.size() == given.size()
                && expected.stream().allMatch(any -> any.stream().anyMatch(given::contains));
    }

    /** Pairs one to one, the best first. */
    private static <G, F> Map<G, F> pair(
            List<G> expected, List<F> given, BiPredicate<G, F> fits, ToDoubleBiFunction<G, F> degree) {
        record Pair<G, F>(G expected, F given, double degree) {}
        List<Pair<G, F>> candidates = new ArrayList<>();
        for (G g : expected) {
            for (F f : given) {
                if (fits.test(g, f)) {
                    candidates.add(new Pair<>(g, f, degree.applyAsDouble(g, f)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair<G, F> p) -> p.degree()).reversed());
        Map<G, F> pairs = new LinkedHashMap<>();
        Set<F> taken = new HashSet<>();
        for (Pair<G, F> p : candidates) {
            if (!pairs.containsKey(p.expected()) && taken.add(p.given())) {
                pairs.put(p.expected(), p.given());
            }
        }
        return pairs;
    }

    private static <G, F> Map<String, String> align(
            Map<String, G> expected, List<F> given, Function<F, String> id, ToDoubleBiFunction<G, F> degree) {
        Map<String, F> byKey = new LinkedHashMap<>();
        pair(
                        List.copyOf(expected.keySet()),
                        given,
                        (k, f) -> degree.applyAsDouble(get(expected, k), f) > 0,
                        (k, f) -> degree.applyAsDouble(get(expected, k), f))
                .forEach(byKey::put);
        Map<String, String> keys = new LinkedHashMap<>();
        byKey.forEach((key, f) -> keys.put(id.apply(f), key));
        return keys;
    }

    private static <V> V get(Map<String, V> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private static TextSpan lastWord(TextSpan span) {
        int space = span.text().lastIndexOf(' ');
        return new TextSpan(span.begin() + space + 1, span.end(), span.text().substring(space + 1));
    }

    /** Returns the characters of both over those of either. */
    private static double overlap(TextSpan a, TextSpan b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return both <= 0 ? 0 : (double) both / (a.end() - a.begin() + b.end() - b.begin() - both);
    }

    /** Returns the words in both over the words in either; a word is told by its place. */
    private static double sameWords(TextSpan a, TextSpan b) {
        Set<Integer> ofA = wordStarts(a);
        Set<Integer> ofB = wordStarts(b);
        Set<Integer> both = new HashSet<>(ofA);
        both.retainAll(ofB);
        Set<Integer> either = new HashSet<>(ofA);
        either.addAll(ofB);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<Integer> wordStarts(TextSpan span) {
        Set<Integer> starts = new HashSet<>();
        for (int i = 0; i < span.text().length(); i++) {
            if (Character.isLetterOrDigit(span.text().charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(span.text().charAt(i - 1)))) {
                starts.add(span.begin() + i);
            }
        }
        return starts;
    }
}
