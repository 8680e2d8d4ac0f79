package io.dateline.extract.statement;

import io.dateline.model.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is said in an article.
 *
 * @param statements in the order of the text
 */
public record StatementLayer(List<Statement> statements) {
    public StatementLayer {
        statements = List.copyOf(statements);
    }

    /** Returns the shortest statement whose words hold an offset of the article's text. */
    public Optional<Statement> containing(int offset) {
        return statements.stream()
                .filter(s -> s.begin() <= offset && offset < s.end())
                .min(Comparator.comparingInt(s -> s.end() - s.begin()));
    }
}
