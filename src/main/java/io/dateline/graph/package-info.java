/**
 * Resolved facts in, Neo4j out: connection, migrations, Cypher files, the writer, the store of facts records.
 *
 * <p>Cypher is source code: one statement a file under {@code cypher/}, each with a header that names its parameters and
 * columns.
 *
 * <p>May use: {@code model}, {@code facts}.
 */
@NullMarked
package io.dateline.graph;

import org.jspecify.annotations.NullMarked;
