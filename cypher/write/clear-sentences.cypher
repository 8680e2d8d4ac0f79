// Takes away the sentences of articles.
// @param ids LIST ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(sentence:Sentence)
DETACH DELETE sentence
