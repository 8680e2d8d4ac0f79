// Keeps the facts of an article, in place of earlier texts of it.
// @param id STRING id of the article
// @param earlier LIST ids of the records that it takes the place of
// @param properties MAP {id, name, json, contentHash, documentDate, url, published}
CALL () {
  UNWIND $earlier AS old
  MATCH (record:FactsRecord {id: old})
  WHERE record.id <> $id
  DETACH DELETE record
}
MERGE (record:FactsRecord {id: $id})
SET record = $properties
