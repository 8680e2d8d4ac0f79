// Facts records and rulings are what the rest is derived from, by one process at a time.
CREATE CONSTRAINT resolution_id IF NOT EXISTS FOR (n:Resolution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT own_actors_id IF NOT EXISTS FOR (n:OwnActors) REQUIRE n.id IS UNIQUE;
CREATE INDEX facts_record_url IF NOT EXISTS FOR (n:FactsRecord) ON (n.url);
CREATE INDEX event_disputed IF NOT EXISTS FOR (n:Event) ON (n.disputed);
MATCH (calendar:Calendar) DETACH DELETE calendar;
DROP CONSTRAINT calendar_id IF EXISTS;
MERGE (lock:Resolution {id: 'lock'}) SET lock.name = 'Lock of the resolution';
MERGE (state:Resolution {id: 'state'})
SET state.name = 'State of the resolution', state.settled = NOT EXISTS { MATCH (:FactsRecord) };
MATCH (article:Article)-[:HAS_FACTS]->(record:FactsRecord)
SET record.contentHash = article.contentHash, record.documentDate = article.documentDate, record.url = article.url,
  record.published = article.publishedAt;
CALL db.awaitIndexes(120);
