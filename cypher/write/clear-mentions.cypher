// Takes away what an article's sentences say.
// @param id STRING id of the article
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention)
DETACH DELETE mention
