package io.dateline.ontology;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.model.DatelineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The event types: a YAML file each under {@code ontology/events}, whose form {@code README.md} there tells. Immutable. */
public final class EventTypes {
    private static final String FOLDER = "ontology/events";
    private static final List<String> SIDES = List.of("actor", "recipient", "place", "person", "people");

    /** Types of what befalls people. */
    private static final Set<String> NOBODYS = Set.of("ACCIDENT", "DISASTER");

    /** Entries of what people do when they meet. */
    private static final Set<String> GESTURES = Set.of("consult/shake-hands", "consult/embrace", "consult/greet");

    private final Cameo cameo;
    private final Map<String, EventType> types = new TreeMap<>();
    private final Words plover = new Words();
    private final Words others = new Words();

    private EventTypes(Cameo cameo) {
        this.cameo = cameo;
    }

    /**
     * Loads all types.
     *
     * @throws DatelineException if a file is broken; the message names file and entry
     */
    public static EventTypes load() {
        EventTypes loaded = new EventTypes(Cameo.load());
        WordClasses classes = WordClasses.load();
        for (String file : Resource.list(FOLDER, ".yaml")) {
            loaded.add(read(file, Resource.yaml(file, EventTypeFile.class), classes, loaded.cameo));
        }
        return loaded;
    }

    /** Returns the type that the text of a file holds. */
    static EventType read(String file, String yaml) {
        return read(file, Resource.yaml(file, yaml, EventTypeFile.class), WordClasses.load(), Cameo.load());
    }

    /** Tells whether an entry, as {@code type/name}, tells of a part of a meeting and not of the meeting. */
    public static boolean isGesture(String rule) {
        return GESTURES.contains(rule);
    }

    /** Tells whether events of a type befall people, so that nobody does them. */
    public static boolean isNobodys(String code) {
        return NOBODYS.contains(code);
    }

    /** Returns all types, by code. */
    public List<EventType> all() {
        return List.copyOf(types.values());
    }

    /** Returns the type with a code. */
    public Optional<EventType> type(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** Tells whether a code is one of PLOVER's types. */
    public boolean isPlover(String code) {
        EventType type = types.get(code);
        return type != null && type.isPlover();
    }

    /** Returns the words of PLOVER's types. */
    public Words plover() {
        return plover;
    }

    /** Returns the words of the types outside PLOVER. */
    public Words others() {
        return others;
    }

    /** Returns the CAMEO codes. */
    public Cameo cameo() {
        return cameo;
    }

    private void add(EventType type) {
        types.put(type.code(), type);
        Words words = type.isPlover() ? plover : others;
        type.triggers().forEach(words::add);
    }

    private static EventType read(String file, EventTypeFile raw, WordClasses classes, Cameo cameo) {
        String where = "its head";
        try {
            String code = given(raw.code(), "code");
            Integer quadClass = raw.quadClass();
            check(
                    quadClass == null || (quadClass >= 1 && quadClass <= 4),
                    "quadClass must be 1 to 4, not " + quadClass);
            check((quadClass == null) == (raw.score() == null), "quadClass and score go together");
            checkCode(cameo, raw.cameo());
            Map<String, @Nullable Double> modes = raw.modes() == null ? Map.of() : new LinkedHashMap<>(raw.modes());
            List<ContentRule> contents = new ArrayList<>();
            for (EventTypeFile.Content content : orEmpty(raw.contents())) {
                where = "a content rule";
                checkMode(modes, content.mode());
                checkCode(cameo, content.cameo());
                contents.add(new ContentRule(
                        new LinkedHashSet<>(orEmpty(content.types())),
                        classes.expand(orEmpty(content.words())),
                        content.mode(),
                        content.cameo(),
                        orEmpty(content.contexts())));
            }
            List<Trigger> triggers = new ArrayList<>();
            Set<String> names = new LinkedHashSet<>();
            for (EventTypeFile.Entry entry : orEmpty(raw.triggers())) {
                where = "entry '%s'".formatted(entry.name());
                check(names.add(given(entry.name(), "name")), "the name occurs twice");
                triggers.add(trigger(code, entry, modes, classes, cameo));
            }
            List<Example> examples = new ArrayList<>();
            for (JsonNode example : orEmpty(raw.examples())) {
                where = "example '%s'".formatted(example);
                examples.add(
                        example.isTextual()
                                ? Example.parse(example.textValue(), null, null, List.of())
                                : Example.parse(
                                        example.path("text").asText(),
                                        textOf(example, "modality"),
                                        textOf(example, "mode"),
                                        listOf(example, "contexts")));
            }
            return new EventType(
                    code,
                    given(raw.label(), "label"),
                    given(raw.definition(), "definition"),
                    quadClass,
                    raw.score(),
                    modes,
                    raw.cameo(),
                    new LinkedHashSet<>(orEmpty(raw.absorbs())),
                    contents,
                    triggers,
                    examples);
        } catch (IllegalArgumentException e) {
            throw Resource.broken(file, where + ": " + e.getMessage(), e);
        }
    }

    private static Trigger trigger(
            String type,
            EventTypeFile.Entry entry,
            Map<String, @Nullable Double> modes,
            WordClasses classes,
            Cameo cameo) {
        checkMode(modes, entry.mode());
        checkCode(cameo, entry.cameo());
        List<String> verbs = orEmpty(entry.verbs());
        List<String> nouns = orEmpty(entry.nouns());
        List<String> adjectives = orEmpty(entry.adjectives());
        check(SIDES.containsAll(orEmpty(entry.needs())), "needs are %s, not %s".formatted(SIDES, entry.needs()));
        check(!(verbs.isEmpty() && nouns.isEmpty() && adjectives.isEmpty()), "it has no verb, noun or adjective");
        Frame frame = Frame.valueOf(given(entry.frame(), "frame"));
        return new Trigger(
                given(entry.name(), "name"),
                type,
                verbs,
                nouns,
                adjectives,
                frame,
                slots(entry.actor(), frame.actor()),
                slots(entry.recipient(), frame.recipient()),
                entry.mode(),
                entry.cameo(),
                orEmpty(entry.contexts()),
                classes.expand(orEmpty(entry.subject())),
                classes.expand(orEmpty(entry.notSubject())),
                classes.expand(orEmpty(entry.object())),
                classes.expand(orEmpty(entry.notObject())),
                classes.expand(orEmpty(entry.with())),
                classes.expand(orEmpty(entry.notWith())),
                classes.expand(orEmpty(entry.content())),
                classes.expand(orEmpty(entry.under())),
                classes.expand(orEmpty(entry.notUnder())),
                classes.expand(orEmpty(entry.before())),
                orEmpty(entry.needs()),
                entry.needsContent(),
                entry.commissive(),
                entry.negated(),
                entry.deontic(),
                entry.light(),
                entry.targeted(),
                entry.suffered(),
                entry.intransitive(),
                entry.unit());
    }

    private static List<Slot> slots(@Nullable List<String> names, List<Slot> byFrame) {
        return names == null ? byFrame : names.stream().map(Slot::of).toList();
    }

    private static void checkMode(Map<String, @Nullable Double> modes, @Nullable String mode) {
        check(mode == null || modes.containsKey(mode), "mode %s is none of %s".formatted(mode, modes.keySet()));
    }

    private static void checkCode(Cameo cameo, @Nullable String code) {
        check(code == null || cameo.knows(code), "%s is no CAMEO code".formatted(code));
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static String given(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return value;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> listOf(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static @Nullable String textOf(JsonNode node, String field) {
        return node.path(field).isMissingNode() ? null : node.path(field).asText();
    }

    /** Trigger entries by their words. */
    public static final class Words {
        private final Map<String, List<Trigger>> verbs = new TreeMap<>();
        private final Map<String, List<Trigger>> nouns = new TreeMap<>();
        private final Map<String, List<Trigger>> adjectives = new TreeMap<>();

        private Words() {}

        /** Returns the entries with a verb of that lemma, particle or preposition apart. */
        public List<Trigger> verbs(String lemma) {
            return verbs.getOrDefault(lemma, List.of());
        }

        /** Returns the entries with a noun of that lemma. */
        public List<Trigger> nouns(String lemma) {
            return nouns.getOrDefault(lemma, List.of());
        }

        /** Returns the entries with an adjective of that lemma. */
        public List<Trigger> adjectives(String lemma) {
            return adjectives.getOrDefault(lemma, List.of());
        }

        private void add(Trigger trigger) {
            index(verbs, trigger.verbs(), trigger);
            index(nouns, trigger.nouns(), trigger);
            index(adjectives, trigger.adjectives(), trigger);
        }

        private static void index(Map<String, List<Trigger>> index, List<String> words, Trigger trigger) {
            Set<String> heads = new LinkedHashSet<>();
            words.forEach(word -> heads.add(word.split(" ")[0]));
            heads.forEach(
                    head -> index.computeIfAbsent(head, h -> new ArrayList<>()).add(trigger));
        }
    }
}
