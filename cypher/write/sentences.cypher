// Writes the sentences of articles.
// @param rows LIST {article, properties}
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:HAS_SENTENCE]->(sentence:Sentence)
SET sentence = row.properties
