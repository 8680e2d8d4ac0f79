// Takes away an article's sentences.
// @param id STRING id of the article
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(sentence:Sentence)
DETACH DELETE sentence
