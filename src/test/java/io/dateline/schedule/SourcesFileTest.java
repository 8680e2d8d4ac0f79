package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.schedule.ScheduledSource.FolderSource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("sources.yaml");
    }

    private SourceList read(String yaml) throws IOException {
        Files.writeString(file(), yaml);
        return SourcesFile.read(file());
    }

    @Test
    void readsFeedsAndFolders() throws IOException {
        SourceList list = read("""
                contact: https://example.org/about
                sources:
                  - id: courier
                    feed: http://Courier.example/rss.xml
                    every: 15m
                  - id: inbox.2
                    folder: ./inbox/../in
                    every: PT1M
                    maxItems: 3
                    settle: 0s
                  - {id: ledger, feed: 'https://ledger.example/atom', every: 1h30m, maxItems: 5, timeout: 30s}
                """);

        assertThat(list)
                .isEqualTo(new SourceList(
                        "https://example.org/about",
                        java.util.List.of(
                                new FeedSource(
                                        "courier",
                                        URI.create("http://courier.example/rss.xml"),
                                        Duration.ofMinutes(15),
                                        100,
                                        null),
                                new FolderSource(
                                        "inbox.2",
                                        folder.toAbsolutePath().resolve("in"),
                                        Duration.ofMinutes(1),
                                        3,
                                        Duration.ZERO),
                                new FeedSource(
                                        "ledger",
                                        URI.create("https://ledger.example/atom"),
                                        Duration.ofMinutes(90),
                                        5,
                                        Duration.ofSeconds(30)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources:\\n- id: a\\n  feed: http://x.example/\\n  every: soon        | line 4: every 'soon' is no time; write it like one of 90s, 15m
            sources:\\n- id: a\\n  feed: http://x.example/\\n  every: 15          | line 4: every '15' is no time
            sources:\\n- id: a\\n  feed: http://x.example/\\n  every: 0s          | line 4: every '0s' is too short
            sources:\\n- id: a\\n  feed: http://x.example/\\n  evry: 1m           | line 4: there is no key 'evry' here; it may be one of
            sources:\\n- id: a\\n  feed: x.example\\n  every: 1m                 | line 3: the feed 'x.example' is no address; it must begin with http
            sources:\\n- id: a\\n  feed: file:///etc/passwd\\n  every: 1m         | line 3: the feed 'file:///etc/passwd' is no address
            sources:\\n- id: a b\\n  folder: x\\n  every: 1m                     | line 2: the id 'a b' must be letters
            sources:\\n- id: a\\n  folder: x\\n  every: 1m\\n- id: a\\n  folder: y\\n  every: 1m | line 5: the id 'a' is taken by line 2
            sources:\\n- id: a\\n  every: 1m                                     | line 2: source 'a' must have either a feed or a folder
            sources:\\n- id: a\\n  feed: http://x.example/\\n  folder: x\\n  every: 1m | line 2: source 'a' must have either a feed or a folder
            sources:\\n- id: a\\n  folder: x                                     | line 2: source 'a' does not say how often
            sources:\\n- folder: x\\n  every: 1m                                 | source 1 has no id
            sources:\\n- id: a\\n  folder: x\\n  every: 1m\\n  maxItems: many     | line 5: maxItems 'many' must be a whole number
            sources:\\n- id: a\\n  folder: x\\n  every: 1m\\n  timeout: 5s        | line 5: 'timeout' is for a feed
            sources:\\n- id: a\\n  feed: http://x.example/\\n  every: 1m\\n  settle: 5s | line 5: 'settle' is for a folder
            sources:\\n- id: a\\n  folder: [x]\\n  every: 1m                     | line 3: a single value is wanted here
            sources:\\n- id: a\\n  id: b\\n  folder: x\\n  every: 1m              | line 3: Duplicate
            sources: []                                                         | it names no sources
            source:\\n- id: a                                                   | line 1: there is no key 'source' here; it may be one of
            sources:\\n-                                                        | source 1 is empty
            sources:\\n\\t- id: a                                                | line 2: while scanning for the next token, found character '\\t(TAB)'
            sources: all                                                        | line 1: this is not what is wanted here: 'sources' is a list
            """)
    void saysWhatIsWrongAndWhere(String yaml, String message) {
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> read(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .withMessageStartingWith(file().toString())
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.category()).isEqualTo(Category.CONFIGURATION))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void saysThatTheFileIsMissingOrNoText() throws IOException {
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> SourcesFile.read(file()))
                .withMessageContaining("There is no file '" + file() + "'");
        Files.write(file(), "contact: café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> SourcesFile.read(file()))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining("no sources");
    }

    @Test
    void addsWithoutTouchingTheRest() throws IOException {
        FeedSource feed = new FeedSource(
                "ledger",
                URI.create("https://ledger.example/it's?a=1&b=%23"),
                Duration.ofMinutes(90),
                7,
                Duration.ofSeconds(9));
        Path inbox = folder.toAbsolutePath().resolve("in box");
        FolderSource directory =
                new FolderSource("inbox", inbox, Duration.ofMinutes(1), FolderSource.MAX_ITEMS, Duration.ofSeconds(2));

        SourcesFile.add(file(), feed);
        SourcesFile.add(file(), directory);
        assertThat(SourcesFile.read(file()).sources()).containsExactly(feed, directory);

        String yaml = """
                # ours
                sources:
                    - id: a   # first
                      folder: x
                      every: 1m

                # who we are
                contact: https://example.org/
                """;
        assertThat(read(yaml).sources()).hasSize(1);
        SourcesFile.add(file(), directory);
        assertThat(SourcesFile.read(file()).sources()).hasSize(2).last().isEqualTo(directory);
        assertThat(Files.readString(file()))
                .startsWith(yaml.substring(0, yaml.indexOf("\n\n")))
                .endsWith(yaml.substring(yaml.indexOf("\n\n")));
    }

    @Test
    void addsNothingTwiceAndNothingUnsafely() throws IOException {
        FolderSource source = new FolderSource(
                "a", folder.toAbsolutePath(), Duration.ofMinutes(1), FolderSource.MAX_ITEMS, FolderSource.SETTLE);
        SourcesFile.add(file(), source);
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> SourcesFile.add(file(), source))
                .withMessageContaining("the id 'a' is there already");

        String flow = "sources: [{id: b, folder: x, every: 1m}]\n";
        Files.writeString(file(), flow);
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> SourcesFile.add(file(), source))
                .withMessageContaining("add this by hand:\n  - id: 'a'");
        assertThat(Files.readString(file())).isEqualTo(flow);
    }
}
