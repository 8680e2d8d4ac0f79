// Joins statements to those spoken to.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.type = 'STATEMENT'
UNWIND mention.recipients AS party
WITH event, party, count(*) AS mentionCount
MATCH (actor:Actor {id: party})
MERGE (event)-[link:ADDRESSED_TO]->(actor)
SET link.mentionCount = mentionCount
