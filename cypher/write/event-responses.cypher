// Joins events to those that they answer.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.respondsTo IS NOT NULL
WITH event, mention.respondsTo AS cause, count(*) AS mentionCount
MATCH (answered:Event {id: cause})
MERGE (event)-[link:RESPONDS_TO]->(answered)
SET link.mentionCount = mentionCount
