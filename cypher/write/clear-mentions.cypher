// Takes away the mentions and reports of articles.
// @param ids LIST ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention)
DETACH DELETE mention
