package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CypherFileTest {
    @Test
    void theHeaderNamesParametersAndColumns() {
        CypherFile file = CypherFile.parse("query/x", """
                // Counts things,
                // all of them.
                // @param actor ACTOR whose things
                // @param from DATE? first day
                // @column n INTEGER how many
                MATCH (n) // @param no INTEGER none
                RETURN count(n) AS n
                """);

        assertThat(file.description()).isEqualTo("Counts things, all of them.");
        assertThat(file.parameters())
                .containsExactly(
                        new CypherFile.Parameter("actor", "ACTOR", false, "whose things"),
                        new CypherFile.Parameter("from", "DATE", true, "first day"));
        assertThat(file.columns()).containsExactly(new CypherFile.Column("n", "INTEGER", false, false, "how many"));
    }

    @Test
    void aHeaderLineOfNoKnownFormIsAFault() {
        assertThatThrownBy(() -> CypherFile.parse("query/x", "// @parm a STRING\nRETURN 1"))
                .hasMessageContaining("'cypher/query/x.cypher'")
                .hasMessageContaining("@parm a STRING");
    }

    @Test
    void aMissingFileIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> CypherFile.load("query/nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no file '/cypher/query/nothing.cypher' on the class path");
    }

    @Test
    void severalStatementsEndInSemicolons() {
        CypherFile file = CypherFile.parse("migrations/x", "// Two.\nRETURN 1;\nRETURN ';' AS x;\n\n");

        assertThat(file.statements()).hasSize(2).last().isEqualTo("RETURN ';' AS x");
    }
}
