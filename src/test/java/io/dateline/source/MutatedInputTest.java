package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged documents: whatever they hold, reading them gives results and never an exception. */
final class MutatedInputTest {
    private static final String JSON = """
            {"id": "a", "title": "Talks", "text": "The ministers met.\\nThey talked.", "published": "2021-12-09T18:30:00Z"}
            {"id": "b", "authors": ["Mia Roth"], "text": "They met \\u00e9 again.", "published": null, "language": "en"}
            """;
    private static final String TEXT = """
            Ministers agree
            By Mia Roth and Jon Wells
            Published: 8 December 2021 10:00 GMT
            Updated December 9, 2021 at 6:30 PM ET

            The ministers met in Bern on Thursday.\r
            They talked.
            """;
    private static final String SYNTAX = "<>{}[]\"\\&;:/,\n\r\0 -0aT";
    private static final int ROUNDS = 250;

    @ParameterizedTest
    @ValueSource(strings = {"json", "array", "text", "html"})
    void neverThrows(String kind) throws Exception {
        byte[] original =
                switch (kind) {
                    case "json" -> JSON.getBytes(StandardCharsets.UTF_8);
                    case "array" -> ("[" + JSON.replace("}\n{", "},\n{") + "]").getBytes(StandardCharsets.UTF_8);
                    case "text" -> TEXT.getBytes(StandardCharsets.UTF_8);
                    default ->
                        Objects.requireNonNull(getClass().getResourceAsStream("/source/modern.html"))
                                .readAllBytes();
                };
        Random random = new Random(20211209);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = mutated(original, random);
            String description =
                    "round %d of %s: %s".formatted(round, kind, new String(mutated, StandardCharsets.ISO_8859_1));
            List<ReadResult> results = new ArrayList<>();
            assertThatCode(() -> results.addAll(Read.all(new RawDocument.Bytes("in", mutated, null, null))))
                    .as(description)
                    .doesNotThrowAnyException();
            assertThat(results).as(description).isNotEmpty();
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) SYNTAX.charAt(random.nextInt(SYNTAX.length()));
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                case 3 -> Arrays.fill(bytes, at, at + length, bytes[at]);
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(20)));
            }
        }
        return bytes;
    }
}
