// The actors that stand at places now, those of most places first.
// @param places LIST places: id of an article, tabulator, offset
// @column id STRING id of the actor
// @column name STRING name
// @column kind STRING Person, Organization, Country, Group
// @column mentionCount INTEGER how often articles mention it
// @column articleCount INTEGER how many articles do
UNWIND $places AS place
MATCH (mention:Mention) WHERE mention.id STARTS WITH replace(place, '\t', '#m') + '-'
MATCH (mention)-[:REFERS_TO]->(actor:Actor)
WITH actor, count(DISTINCT place) AS places
RETURN actor.id AS id, actor.name AS name, head([label IN labels(actor) WHERE label <> 'Actor']) AS kind,
  actor.mentionCount AS mentionCount, actor.articleCount AS articleCount
ORDER BY places DESC, id
