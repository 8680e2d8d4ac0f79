// Writes an article's sentences.
// @param article STRING id of the article
// @param rows LIST properties of each sentence
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (article)-[:HAS_SENTENCE]->(sentence:Sentence)
SET sentence = row
