// What the graph holds of an article: under its id, or from its address where the articles came without ids.
// @param id STRING id of the article
// @param url STRING? its address
// @param prefix STRING how the ids of articles begin that came without one
// @column id STRING id of the record
// @column contentHash STRING of its text
// @column documentDate DATE? its day
// @column published DATETIME? when it was published
MATCH (record:FactsRecord)
WHERE record.id = $id OR (record.url = $url AND record.id STARTS WITH $prefix AND $id STARTS WITH $prefix)
RETURN record.id AS id, record.contentHash AS contentHash, record.documentDate AS documentDate, record.published AS published
ORDER BY id
