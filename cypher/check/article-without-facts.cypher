// Articles without exactly one facts record, or with a text that was not written to the end.
// @column article STRING id of the article
// @column records INTEGER how many facts records it has
MATCH (article:Article)
WITH article, COUNT { (article)-[:HAS_FACTS]->(:FactsRecord) } AS records
WHERE records <> 1 OR article.contentHash IS NULL
RETURN article.id AS article, records
ORDER BY article
