package io.dateline.schedule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.source.fetch.Address;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file that names the sources, in YAML:
 *
 * <pre>{@code
 * contact: https://example.org/about   # optional; servers are told whom to write to
 * sources:
 *   - id: courier                      # its name in lists and logs
 *     feed: https://courier.example/rss.xml
 *     every: 15m                       # 90s, 15m, 1h30m, 2d or PT15M
 *     maxItems: 100                    # optional: new entries taken in one run
 *     timeout: 30s                     # optional: for one exchange with a server
 *   - id: inbox
 *     folder: ./inbox                  # relative to this file
 *     every: 1m
 *     maxItems: 1000                   # optional: new files taken in one run
 *     settle: 5s                       # optional: how long a file must have been left alone
 * }</pre>
 *
 * Every other key is an error, and so is a key or an id that comes twice. Messages name file, line and value.
 */
public final class SourcesFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .build();

    /** Where the YAML reader says, in the text of its message, that something is wrong; the last place is the closest. */
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column");

    private final Path file;

    private SourcesFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws DatelineException if it cannot be read or says something that cannot be
     */
    public static SourceList read(Path file) {
        return new SourcesFile(file).parse(text(file));
    }

    /**
     * Adds a source at the end of the list, leaving the rest of the file as it is, comments too; makes the file where there
     * is none.
     *
     * @throws DatelineException if the file cannot be read or written, or has a source of this id
     */
    public static void add(Path file, ScheduledSource source) {
        SourcesFile sources = new SourcesFile(file);
        boolean fresh = !Files.exists(file);
        String before = fresh ? "sources:\n" : text(file);
        SourceList known = fresh ? new SourceList(null, List.of()) : sources.parse(before);
        if (known.sources().stream().anyMatch(s -> s.id().equals(source.id()))) {
            throw sources.wrong("the id '%s' is there already; give another".formatted(source.id()));
        }
        String after = insert(before, source);
        List<ScheduledSource> wanted = new ArrayList<>(known.sources());
        wanted.add(source);
        SourceList result;
        try {
            result = sources.parse(after);
        } catch (DatelineException e) {
            result = null;
        }
        if (!new SourceList(known.contact(), wanted).equals(result)) {
            throw sources.wrong("it is laid out in a way that nothing can be added to safely; add this by hand:\n%s"
                    .formatted(entry(source, "  ")));
        }
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(Objects.requireNonNull(parent, "a file has a folder"));
            Path draft = Files.createTempFile(parent, ".sources", ".tmp");
            Files.writeString(draft, after);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DatelineException(
                    Category.RESOURCES, "%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String insert(String text, ScheduledSource source) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int start = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("sources:"))
                .findFirst()
                .orElse(""));
        int end = start + 1;
        String indent = "  ";
        for (int i = end; start >= 0 && i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ") && !line.startsWith("-")) {
                break;
            }
            if (line.stripLeading().startsWith("- ")) {
                indent = line.substring(0, line.indexOf('-'));
            }
            end = line.isBlank() || line.startsWith("#") ? end : i + 1;
        }
        lines.addAll(Math.max(end, 0), entry(source, indent).lines().toList());
        return String.join("\n", lines) + "\n";
    }

    private static String entry(ScheduledSource source, String indent) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", quoted(source.id()));
        keys.put(source.kind(), quoted(source.location()));
        keys.put("every", DurationText.format(source.every()));
        if (source instanceof FeedSource feed) {
            if (feed.maxItems() != FeedSource.MAX_ITEMS) {
                keys.put("maxItems", String.valueOf(feed.maxItems()));
            }
            if (feed.timeout() != null) {
                keys.put("timeout", DurationText.format(feed.timeout()));
            }
        } else if (source instanceof FolderSource folder) {
            if (folder.maxItems() != FolderSource.MAX_ITEMS) {
                keys.put("maxItems", String.valueOf(folder.maxItems()));
            }
            if (!folder.settle().equals(FolderSource.SETTLE)) {
                keys.put("settle", DurationText.format(folder.settle()));
            }
        }
        String separator = "\n" + indent + "  ";
        return indent + "- "
                + keys.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(separator));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "There is no file '%s'. Write one that names your feeds and folders, or add the first: dateline schedule add"
                            .formatted(file),
                    e);
        } catch (CharacterCodingException e) {
            throw new DatelineException(Category.CONFIGURATION, "%s is not in UTF-8; save it so".formatted(file), e);
        } catch (IOException e) {
            throw new DatelineException(
                    Category.CONFIGURATION, "%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    // What the file says, with the line of each value.

    private record Root(@Nullable Value contact, @Nullable List<Entry> sources) {}

    private record Entry(
            @Nullable Value id,
            @Nullable Value feed,
            @Nullable Value folder,
            @Nullable Value every,
            @Nullable Value maxItems,
            @Nullable Value timeout,
            @Nullable Value settle) {}

    @JsonDeserialize(using = ValueReader.class)
    private record Value(String text, int line) {}

    private static final class ValueReader extends StdDeserializer<Value> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("unused") // called by the mapper
        ValueReader() {
            super(Value.class);
        }

        @Override
        public Value deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            int line = parser.currentTokenLocation().getLineNr();
            if (!parser.currentToken().isScalarValue() || parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
                throw JsonMappingException.from(parser, "a single value is wanted here");
            }
            return new Value(parser.getText(), line);
        }
    }

    private SourceList parse(String text) {
        Root root = text.lines().allMatch(line -> line.isBlank() || line.startsWith("#")) ? null : root(text);
        if (root == null || root.sources() == null || root.sources().isEmpty()) {
            throw wrong("it names no sources; give at least one under 'sources:', with id, feed or folder, and every");
        }
        List<ScheduledSource> sources = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Entry entry : root.sources()) {
            if (entry == null) {
                throw wrong("source %d is empty; give it id, feed or folder, and every".formatted(sources.size() + 1));
            }
            Value id = entry.id();
            if (id == null) {
                throw wrong("source %d has no id; give it a short name of its own".formatted(sources.size() + 1));
            }
            ScheduledSource source = source(id, entry);
            Integer earlier = lines.putIfAbsent(source.id(), id.line());
            if (earlier != null) {
                throw wrong(id.line(), "the id '%s' is taken by line %d; give another".formatted(source.id(), earlier));
            }
            sources.add(source);
        }
        return new SourceList(root.contact() == null ? null : root.contact().text(), sources);
    }

    private Root root(String text) {
        try {
            return MAPPER.readValue(text, Root.class);
        } catch (UnrecognizedPropertyException e) {
            int line = line(e.getLocation());
            List<String> lines = text.lines().limit(line).toList();
            while (line > 1 && !lines.get(line - 1).contains(e.getPropertyName())) {
                line--;
            }
            throw wrong(
                    line,
                    "there is no key '%s' here; it may be one of %s"
                            .formatted(e.getPropertyName(), e.getKnownPropertyIds()));
        } catch (MismatchedInputException e) {
            throw wrong(
                    line(e.getLocation()),
                    "this is not what is wanted here: 'sources' is a list, each with id, feed or folder, and every");
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage();
            int line = line(e.getLocation());
            for (Matcher place = PLACE.matcher(message); place.find(); ) {
                line = Integer.parseInt(place.group(1));
            }
            throw wrong(
                    line,
                    message.lines()
                            .filter(part -> !part.startsWith(" "))
                            .limit(2)
                            .collect(Collectors.joining(", ")));
        }
    }

    private ScheduledSource source(Value id, Entry entry) {
        if (!ScheduledSource.ID.matcher(id.text()).matches()) {
            throw wrong(
                    id.line(),
                    "the id '%s' must be letters, digits, dots, hyphens and underscores, at most 64"
                            .formatted(id.text()));
        }
        if ((entry.feed() == null) == (entry.folder() == null)) {
            throw wrong(id.line(), "source '%s' must have either a feed or a folder".formatted(id.text()));
        }
        if (entry.every() == null) {
            throw wrong(
                    id.line(), "source '%s' does not say how often; add for example 'every: 15m'".formatted(id.text()));
        }
        Duration every = duration("every", entry.every(), ScheduledSource.SHORTEST_INTERVAL);
        return entry.feed() != null
                ? feed(id.text(), entry.feed(), every, entry)
                : folder(id.text(), Objects.requireNonNull(entry.folder()), every, entry);
    }

    private FeedSource feed(String id, Value feed, Duration every, Entry entry) {
        refuse(entry.settle(), "settle", "folder");
        URI uri = Address.parse(feed.text(), null);
        if (uri == null) {
            throw wrong(
                    feed.line(),
                    "the feed '%s' is no address; it must begin with http:// or https://".formatted(feed.text()));
        }
        return new FeedSource(
                id,
                uri,
                every,
                count(entry.maxItems(), FeedSource.MAX_ITEMS),
                entry.timeout() == null ? null : duration("timeout", entry.timeout(), Duration.ofMillis(1)));
    }

    private FolderSource folder(String id, Value folder, Duration every, Entry entry) {
        refuse(entry.timeout(), "timeout", "feed");
        Path path;
        try {
            Path base = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
            path = base.resolve(folder.text()).normalize();
        } catch (InvalidPathException e) {
            throw wrong(folder.line(), "the folder '%s' is no path: %s".formatted(folder.text(), e.getReason()));
        }
        return new FolderSource(
                id,
                path,
                every,
                count(entry.maxItems(), FolderSource.MAX_ITEMS),
                entry.settle() == null ? FolderSource.SETTLE : duration("settle", entry.settle(), Duration.ZERO));
    }

    private void refuse(@Nullable Value value, String key, String kind) {
        if (value != null) {
            throw wrong(value.line(), "'%s' is for a %s; take it away".formatted(key, kind));
        }
    }

    private Duration duration(String key, Value value, Duration least) {
        Duration duration = DurationText.parse(value.text())
                .orElseThrow(() -> wrong(
                        value.line(),
                        "%s '%s' is no time; write it like one of %s"
                                .formatted(key, value.text(), DurationText.EXAMPLES)));
        if (duration.compareTo(least) < 0) {
            throw wrong(value.line(), "%s '%s' is too short; give %s or more".formatted(key, value.text(), least));
        }
        return duration;
    }

    private int count(@Nullable Value value, int usual) {
        if (value == null) {
            return usual;
        }
        if (!value.text().matches("[1-9]\\d{0,5}")) {
            throw wrong(value.line(), "maxItems '%s' must be a whole number from 1 to 999999".formatted(value.text()));
        }
        return Integer.parseInt(value.text());
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : location.getLineNr();
    }

    private DatelineException wrong(String what) {
        return wrong(0, what);
    }

    private DatelineException wrong(int line, String what) {
        return new DatelineException(
                Category.CONFIGURATION, "%s: %s".formatted(line > 0 ? file + ", line " + line : file, what));
    }
}
