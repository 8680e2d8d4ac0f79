package io.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFolderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2026.09.0, 5.26.31, false", "5.27.0, 5.26.31, false", "5.26.40, 5.26.31, true", "4.4.12, 5.26.31, true"
    })
    void refusesAStoreThatANewerServerWrote(String last, String own, boolean opens) {
        try (ServerFolder server = ServerFolder.open(folder)) {
            server.requireVersion(last);
        }
        try (ServerFolder server = ServerFolder.open(folder)) {
            if (opens) {
                server.requireVersion(own);
                assertThat(folder.resolve("neo4j/store-version")).hasContent(own);
            } else {
                assertThatThrownBy(() -> server.requireVersion(own))
                        .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                                .isEqualTo(Category.CONFIGURATION))
                        .hasMessageContaining(last)
                        .hasMessageContaining(own);
            }
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("notes"), "text");

        assertThatThrownBy(() -> ServerFolder.open(file))
                .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                        .isEqualTo(Category.RESOURCES))
                .hasMessageContaining(file.toString());
    }

    @Test
    void isFreeAgainOnceClosed() {
        ServerFolder first = ServerFolder.open(folder);
        first.announce("bolt://localhost:1");
        assertThatThrownBy(() -> ServerFolder.open(folder)).hasMessageContaining("bolt://localhost:1");
        assertThat(ServerFolder.announced(folder))
                .hasValueSatisfying(text -> assertThat(text).endsWith("bolt://localhost:1"));
        first.close();

        assertThat(ServerFolder.announced(folder)).isEmpty();
        ServerFolder.open(folder).close();
    }
}
