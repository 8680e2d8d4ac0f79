// Which articles are near copies of which, in the graph.
// @column copy STRING id of an article
// @column original STRING id of another
MATCH (copy:Article)-[:NEAR_COPY_OF]->(original:Article)
RETURN copy.id AS copy, original.id AS original
