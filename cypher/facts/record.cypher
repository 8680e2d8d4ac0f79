// The facts record of an article.
// @param id STRING id of the article
// @column json BYTES facts record, JSON, gzip
MATCH (record:FactsRecord {id: $id})
RETURN record.json AS json
