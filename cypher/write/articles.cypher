// Writes articles, and joins them to their facts records and outlets.
// @param rows LIST {id, properties, source}
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row.properties
WITH row, article
MATCH (record:FactsRecord {id: row.id})
CREATE (article)-[:HAS_FACTS]->(record)
WITH row, article
MATCH (source:Source {id: row.source})
CREATE (article)-[:PUBLISHED_BY]->(source)
