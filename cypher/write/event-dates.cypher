// Joins events to the dates that reports give them.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.date IS NOT NULL
WITH event, mention.date AS when, count(*) AS mentionCount
MATCH (date:Date {id: when})
MERGE (event)-[link:ON]->(date)
SET link.mentionCount = mentionCount
