package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name : List.of("b.txt", "a.html", "sub/c.unknown", "sub/.hidden", ".git/config", "sub-2/d.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "The ministers met.");
        }
        Files.createDirectory(folder.resolve("empty"));
    }

    @Test
    void opensFoldersInSortedOrderWithoutHiddenFiles() {
        assertThat(names(folder.toString())).containsExactly("a.html", "b.txt", "sub-2/d.txt", "sub/c.unknown");
    }

    @Test
    void keepsTheOrderGivenAndNamesNothingTwice() {
        String b = folder.resolve("b.txt").toString();
        assertThat(names(b, folder.toString(), b)).containsExactly("b.txt", "a.html", "sub-2/d.txt", "sub/c.unknown");
    }

    @Test
    void readsAHiddenFileThatIsNamed() {
        assertThat(names(folder.resolve("sub/.hidden").toString())).containsExactly("sub/.hidden");
    }

    @Test
    void leavesWhatIsNotThereToTheReader() {
        assertThat(names(
                        folder.resolve("none").toString(),
                        folder.resolve("empty").toString()))
                .containsExactly("none", "empty");
        assertThat(Inputs.expand(List.of("a\0b"), InputStream.nullInputStream()))
                .singleElement()
                .isInstanceOf(RawDocument.Unreadable.class);
    }

    @Test
    void readsStandardInput() {
        InputStream input = new ByteArrayInputStream("The ministers met.".getBytes(StandardCharsets.UTF_8));
        RawDocument document = Inputs.expand(List.of("-"), input).get(0);
        ReadResult.Read read = Read.article(document, ReadOptions.DEFAULT);
        assertThat(read.input()).isEqualTo("standard input");
        assertThat(read.article().text()).isEqualTo("The ministers met.");
    }

    private List<String> names(String... arguments) {
        return Inputs.expand(List.of(arguments), InputStream.nullInputStream()).stream()
                .map(document -> folder.relativize(((RawDocument.File) document).path())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
