// The events that are reported at places now, those of most places first.
// @param places LIST places: id of an article, tabulator, offset
// @column id STRING id of the event
// @column name STRING the event in a sentence
// @column kind STRING Event, Statement
// @column mentionCount INTEGER how many reports it has
// @column articleCount INTEGER in how many articles
UNWIND $places AS place
UNWIND ['#e', '#q'] AS layer
MATCH (report:EventMention) WHERE report.id STARTS WITH replace(place, '\t', layer) + '-'
MATCH (report)-[:REPORTS]->(event:Event)
WITH event, count(DISTINCT place) AS places
RETURN event.id AS id, event.summary AS name, CASE WHEN event:Statement THEN 'Statement' ELSE 'Event' END AS kind,
  event.mentionCount AS mentionCount, event.articleCount AS articleCount
ORDER BY places DESC, id
