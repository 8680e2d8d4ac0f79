// Joins events to the places where reports say that they happened.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.place IS NOT NULL
WITH event, mention.place AS where, count(*) AS mentionCount
MATCH (place:Place {id: where})
MERGE (event)-[link:LOCATED_IN]->(place)
SET link.mentionCount = mentionCount
