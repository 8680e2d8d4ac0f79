// Writes an article's own properties, its outlet and its facts record.
// @param id STRING id of the article
// @param properties MAP all properties of the article
// @param source STRING? id of the outlet
// @param sourceName STRING? name of the outlet
// @param facts BYTES facts record, JSON, gzip
// @param factsName STRING caption of the facts record
MATCH (article:Article {id: $id})
SET article = $properties
CREATE (article)-[:HAS_FACTS]->(:FactsRecord {id: $id, name: $factsName, json: $facts})
WITH article
MATCH (source:Source {id: $source})
SET source.name = CASE WHEN source.name < $sourceName THEN source.name ELSE $sourceName END
CREATE (article)-[:PUBLISHED_BY]->(source)
