// The facts records of articles.
// @param ids LIST ids of the articles
// @column json BYTES facts record, JSON, gzip
UNWIND $ids AS id
MATCH (record:FactsRecord {id: id})
RETURN record.json AS json
ORDER BY record.id
