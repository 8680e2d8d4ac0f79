// Joins statements to the events that making them amounts to: a demand, a denial.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (statement:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.amountsTo IS NOT NULL
WITH statement, mention.amountsTo AS act, count(*) AS mentionCount
MATCH (event:Event {id: act})
MERGE (statement)-[link:AMOUNTS_TO]->(event)
SET link.mentionCount = mentionCount
