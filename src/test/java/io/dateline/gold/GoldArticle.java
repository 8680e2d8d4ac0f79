package io.dateline.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.model.ActorKind;
import io.dateline.model.Article;
import io.dateline.model.MentionForm;
import io.dateline.model.Modality;
import io.dateline.model.PlaceKind;
import io.dateline.model.PublishedPrecision;
import io.dateline.model.StatementKind;
import io.dateline.model.TextSpan;
import io.dateline.ontology.EventType;
import io.dateline.ontology.EventTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with all its facts marked by hand. {@code src/test/resources/gold/README.md} describes the format.
 *
 * @param tests the constructions it was written for
 * @param passedOver by kind of mark, words that may or may not be taken for such a thing
 */
record GoldArticle(
        Article article,
        Set<String> tests,
        Map<String, GoldActor> actors,
        Map<String, GoldPlace> places,
        List<GoldMention> mentions,
        List<GoldTime> times,
        List<GoldStatement> statements,
        List<GoldEvent> events,
        Map<Markup.Kind, List<TextSpan>> passedOver,
        Never never) {

    /**
     * Somebody.
     *
     * @param also other names that are right for it
     * @param roles titles held, without country
     */
    record GoldActor(
            String key,
            ActorKind kind,
            String name,
            List<String> also,
            @Nullable String country,
            List<String> roles) {}

    /** Somewhere. */
    record GoldPlace(
            String key,
            PlaceKind kind,
            String name,
            @Nullable String country) {}

    /**
     * Words that refer to an actor, a place or both.
     *
     * @param span up to the head noun in descriptions
     */
    record GoldMention(
            TextSpan span,
            MentionForm form,
            @Nullable String actor,
            @Nullable String place) {}

    /** A time expression with its TIMEX3 value. */
    record GoldTime(TextSpan span, String value, Days days) {}

    /** What somebody said. */
    record GoldStatement(
            String id, TextSpan span, @Nullable TextSpan cue, StatementKind kind, String speaker, Days days) {}

    /**
     * What happened, or did not.
     *
     * @param types the PLOVER types of which one is expected
     * @param modalities likewise
     * @param actors for each party the keys of which one is expected
     * @param recipients likewise
     * @param days absent where the text leaves them open
     */
    record GoldEvent(
            String id,
            TextSpan trigger,
            Set<String> types,
            Set<Modality> modalities,
            List<Set<String>> actors,
            List<Set<String>> recipients,
            @Nullable String place,
            @Nullable Days days) {}

    /**
     * What must not come out.
     *
     * @param people words no part of which names a person
     * @param times words that are no time
     * @param events words that are no event
     * @param happened words that must not be told as having happened or going on
     * @param statements words that nobody is made to say
     */
    record Never(
            List<TextSpan> people,
            List<TextSpan> times,
            List<TextSpan> events,
            List<TextSpan> happened,
            List<TextSpan> statements) {
        int size() {
            return people.size() + times.size() + events.size() + happened.size() + statements.size();
        }
    }

    /** The PLOVER types. */
    static final Set<String> PLOVER =
            new TreeSet<>(List.of(("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST "
                            + "ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
                    .split(" ")));

    /** All types that there are. */
    static final Set<String> TYPES =
            EventTypes.load().all().stream().map(EventType::code).collect(Collectors.toCollection(TreeSet::new));

    private static final String FREE = "-";
    private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "articles");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)i|me|my|mine|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whose|both");
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?i)(?:the|a|an|his|her|its|their|this|that|these|those|both|some|many)\\s.*");

    GoldArticle {
        tests = Set.copyOf(tests);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        passedOver = Map.copyOf(passedOver);
    }

    String id() {
        return article.id();
    }

    /**
     * Returns the gold set in the order of the files' names.
     *
     * @throws IllegalArgumentException if any breaks a rule of the format; the message names all of them
     */
    static List<GoldArticle> all() {
        List<GoldArticle> articles = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                try {
                    articles.add(parse(name.replaceFirst("\\.yaml$", ""), Files.readString(file)));
                } catch (IllegalArgumentException e) {
                    faults.add(e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return articles;
    }

    /**
     * Reads one article.
     *
     * @throws IllegalArgumentException if it breaks a rule of the format; the message names the article and the place
     */
    static GoldArticle parse(String id, String yaml) {
        try {
            return new Reader(id, new YAMLMapper().readTree(yaml)).read();
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalArgumentException("gold article '%s': %s".formatted(id, e.getMessage()), e);
        }
    }

    /** Turns the YAML tree and the marks of the text into one value, and checks that they fit. */
    private static final class Reader {
        private static final Set<String> MODALITIES =
                Stream.of(Modality.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        private static final Set<String> MEMBERS = new TreeSet<>(
                List.of("published", "tests", "text", "actors", "places", "events", "statements", "never"));

        private final String id;
        private final JsonNode root;
        private final Markup markup;
        private final Days published;
        private final Map<String, GoldActor> actors = new LinkedHashMap<>();
        private final Map<String, GoldPlace> places = new LinkedHashMap<>();

        Reader(String id, JsonNode root) {
            this.id = id;
            this.root = root;
            root.fieldNames()
                    .forEachRemaining(
                            name -> require(MEMBERS.contains(name), "'%s' is none of %s".formatted(name, MEMBERS)));
            markup = Markup.parse(required(root, "text"));
            published = Days.of(required(root, "published"));
        }

        GoldArticle read() {
            each("actors", (key, line) -> actors.put(key, actor(key, line)));
            each("places", (key, line) -> places.put(key, place(key, line)));
            return new GoldArticle(
                    article(),
                    new LinkedHashSet<>(strings(root.path("tests"))),
                    actors,
                    places,
                    mentions(),
                    marks(Markup.Kind.TIME).stream()
                            .map(m -> new GoldTime(m.span(), m.label(), Days.of(m.label())))
                            .toList(),
                    statements(),
                    events(),
                    passedOver(),
                    new Never(
                            never("people"), never("times"), never("events"), never("happened"), never("statements")));
        }

        /** Reads {@code PERSON Antony Blinken = Blinken, USA, Secretary of State}. */
        private static GoldActor actor(String key, String line) {
            Line parts = Line.of(line);
            List<String> names = List.of(parts.name().split("\\s*=\\s*"));
            return new GoldActor(
                    key,
                    ActorKind.valueOf(parts.kind()),
                    names.get(0),
                    names.subList(1, names.size()),
                    parts.country(),
                    parts.rest());
        }

        /** Reads {@code CITY Geneva, CHE}. */
        private static GoldPlace place(String key, String line) {
            Line parts = Line.of(line);
            return new GoldPlace(key, PlaceKind.valueOf(parts.kind()), parts.name(), parts.country());
        }

        private record Line(
                String kind, String name, @Nullable String country, List<String> rest) {
            static Line of(String line) {
                String[] kindAndMore = line.split(" ", 2);
                require(kindAndMore.length == 2, "'%s' has a kind or a name, but not both".formatted(line));
                List<String> parts = new ArrayList<>(List.of(kindAndMore[1].split("\\s*,\\s*")));
                boolean country = parts.size() > 1 && parts.get(1).matches("[A-Z]{3}");
                return new Line(
                        kindAndMore[0],
                        parts.get(0),
                        country ? parts.get(1) : null,
                        List.copyOf(parts.subList(country ? 2 : 1, parts.size())));
            }
        }

        private Article article() {
            OffsetDateTime time = OffsetDateTime.parse(required(root, "published"));
            return new Article(
                    id,
                    null,
                    null,
                    null,
                    List.of(),
                    time.toInstant(),
                    PublishedPrecision.MINUTE,
                    time.toLocalDate(),
                    "en",
                    markup.text());
        }

        private List<GoldMention> mentions() {
            List<GoldMention> mentions = new ArrayList<>();
            for (Markup.Mark mark : marks(Markup.Kind.MENTION)) {
                String actor = null;
                String place = null;
                boolean description = false;
                for (String label : mark.label().split(" ")) {
                    if (label.startsWith("@")) {
                        place = label.substring(1);
                        require(places.containsKey(place), "no place '%s'".formatted(place));
                    } else {
                        description = label.startsWith("~");
                        actor = description ? label.substring(1) : label;
                        require(actors.containsKey(actor), "no actor '%s'".formatted(actor));
                    }
                }
                mentions.add(new GoldMention(mark.span(), form(mark.span().text(), description), actor, place));
            }
            return mentions;
        }

        private static MentionForm form(String words, boolean description) {
            if (PRONOUN.matcher(words).matches()) {
                return MentionForm.PRONOUN;
            }
            boolean lowerCase = Character.isLowerCase(words.charAt(0));
            return description || lowerCase || DESCRIPTION.matcher(words).matches()
                    ? MentionForm.NOMINAL
                    : MentionForm.NAME;
        }

        private List<GoldStatement> statements() {
            Map<String, TextSpan> said = new LinkedHashMap<>();
            for (Markup.Mark mark : marks(Markup.Kind.SAID)) {
                require(said.put(mark.label(), mark.span()) == null, "two statements '%s'".formatted(mark.label()));
            }
            List<GoldStatement> statements = new ArrayList<>();
            each("statements", (key, line) -> {
                TextSpan span = said.remove(key);
                if (span == null) {
                    throw new IllegalArgumentException("no words ((%s: …)) in the text".formatted(key));
                }
                List<TextSpan> cues = words(key);
                String[] parts = line.split("\\s*\\|\\s*");
                require(
                        parts.length > 1 && actors.containsKey(parts[1]),
                        "'%s' names no actor as speaker".formatted(line));
                statements.add(new GoldStatement(
                        key,
                        span,
                        cues.isEmpty() ? null : cues.get(0),
                        StatementKind.valueOf(parts[0]),
                        parts[1],
                        days(parts)));
            });
            require(said.isEmpty(), "not listed under statements: " + said.keySet());
            return statements;
        }

        private List<GoldEvent> events() {
            List<GoldEvent> events = new ArrayList<>();
            Set<String> listed = new TreeSet<>();
            each("events", (key, line) -> {
                listed.add(key);
                List<TextSpan> triggers = words(key);
                require(triggers.size() == 1, "%d triggers {…|%s} in the text".formatted(triggers.size(), key));
                String[] parts = line.split("\\s*\\|\\s*");
                Set<String> types = new LinkedHashSet<>();
                Set<Modality> modalities = EnumSet.noneOf(Modality.class);
                for (String word : parts[0].replace(" or ", " ").split(" ")) {
                    if (MODALITIES.contains(word)) {
                        modalities.add(Modality.valueOf(word));
                    } else {
                        require(TYPES.contains(word), "'%s' is neither a type nor a modality".formatted(word));
                        types.add(word);
                    }
                }
                require(!types.isEmpty() && !modalities.isEmpty(), "'%s' lacks type or modality".formatted(line));
                require(parts.length > 1, "'%s' names no parties; say nobody".formatted(line));
                String[] sides = parts[1].split("\\s*->\\s*", 2);
                String place = part(parts, "at ");
                require(place == null || places.containsKey(place), "no place '%s'".formatted(place));
                events.add(new GoldEvent(
                        key,
                        triggers.get(0),
                        types,
                        modalities,
                        parties(sides[0]),
                        sides.length == 1 ? List.of() : parties(sides[1]),
                        place,
                        eventDays(parts, modalities)));
            });
            for (Markup.Mark mark : marks(Markup.Kind.WORD)) {
                for (String label : mark.label().split(" ")) {
                    require(
                            label.equals(FREE)
                                    || listed.contains(label)
                                    || root.path("statements").has(label),
                            "{%s|%s} is listed nowhere".formatted(mark.span().text(), label));
                }
            }
            return events;
        }

        private List<Set<String>> parties(String side) {
            List<Set<String>> parties = new ArrayList<>();
            if (!side.equals("nobody")) {
                for (String party : side.split("\\s*,\\s*")) {
                    Set<String> keys = new LinkedHashSet<>(List.of(party.split(" or ")));
                    require(actors.keySet().containsAll(keys), "no actor in " + keys);
                    parties.add(keys);
                }
            }
            return parties;
        }

        /** Returns the days given, else those of the publication. */
        private Days days(String[] parts) {
            String date = part(parts, "on ");
            return date == null ? published : Days.of(date);
        }

        /** Returns the days given; else those of the publication if it is real; else, and for "unknown", none. */
        private @Nullable Days eventDays(String[] parts, Set<Modality> modalities) {
            String date = part(parts, "on ");
            boolean real = modalities.contains(Modality.HAPPENED) || modalities.contains(Modality.ONGOING);
            return (date == null && !real) || "unknown".equals(date) ? null : days(parts);
        }

        private static @Nullable String part(String[] parts, String prefix) {
            return Stream.of(parts)
                    .filter(p -> p.startsWith(prefix))
                    .map(p -> p.substring(prefix.length()))
                    .findFirst()
                    .orElse(null);
        }

        private List<TextSpan> never(String kind) {
            List<TextSpan> spans = new ArrayList<>();
            for (String words : strings(root.path("never").path(kind))) {
                int begin = markup.text().indexOf(words);
                require(begin >= 0, "never: '%s' is not in the text".formatted(words));
                require(
                        markup.text().indexOf(words, begin + 1) < 0,
                        "never: '%s' is in the text more than once; quote more words".formatted(words));
                spans.add(TextSpan.of(markup.text(), begin, begin + words.length()));
            }
            return spans;
        }

        private Map<Markup.Kind, List<TextSpan>> passedOver() {
            Map<Markup.Kind, List<TextSpan>> spans = new EnumMap<>(Markup.Kind.class);
            for (Markup.Mark mark : markup.marks()) {
                if (List.of(mark.label().split(" ")).contains(FREE)) {
                    spans.computeIfAbsent(mark.kind(), k -> new ArrayList<>()).add(mark.span());
                }
            }
            return spans;
        }

        private List<Markup.Mark> marks(Markup.Kind kind) {
            return markup.marks().stream()
                    .filter(m -> m.kind() == kind && !m.label().equals(FREE))
                    .toList();
        }

        private List<TextSpan> words(String label) {
            return marks(Markup.Kind.WORD).stream()
                    .filter(m -> List.of(m.label().split(" ")).contains(label))
                    .map(Markup.Mark::span)
                    .toList();
        }

        private void each(String member, java.util.function.BiConsumer<String, String> reader) {
            for (Map.Entry<String, JsonNode> entry : root.path(member).properties()) {
                try {
                    reader.accept(entry.getKey(), entry.getValue().asText());
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s %s: %s".formatted(member, entry.getKey(), e.getMessage()), e);
                }
            }
        }

        private static String required(JsonNode node, String member) {
            String value = text(node, member);
            if (value == null) {
                throw new IllegalArgumentException("'%s' is missing".formatted(member));
            }
            return value;
        }

        private static @Nullable String text(JsonNode node, String member) {
            JsonNode value = node.get(member);
            return value == null || value.isNull() ? null : value.asText();
        }

        private static List<String> strings(JsonNode array) {
            List<String> strings = new ArrayList<>();
            array.forEach(item -> strings.add(item.asText()));
            return strings;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
