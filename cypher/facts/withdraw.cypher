// Forgets the facts of an article.
// @param id STRING id of the article
// @column withdrawn INTEGER 1, or 0 if there were none
MATCH (record:FactsRecord {id: $id})
DETACH DELETE record
RETURN count(*) AS withdrawn
