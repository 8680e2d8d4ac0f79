// The facts records of articles, as long as they are those that are meant.
// @param rows LIST {id, digest}: ids of the articles, and digests of the facts
// @column json BYTES facts record, JSON, gzip
UNWIND $rows AS row
MATCH (record:FactsRecord {id: row.id})
WHERE record.digest = row.digest
RETURN record.json AS json
ORDER BY record.id
