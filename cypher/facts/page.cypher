// The facts records after one article, in the order of their ids.
// @param after STRING id of the article before
// @param limit INTEGER how many at most
// @column json BYTES facts record, JSON, gzip
MATCH (record:FactsRecord)
WHERE record.id > $after
RETURN record.json AS json
ORDER BY record.id
LIMIT $limit
