// Joins events to those who did it.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.type <> 'STATEMENT'
UNWIND mention.actors AS party
WITH event, party, count(*) AS mentionCount
MATCH (actor:Actor {id: party})
MERGE (event)-[link:HAS_ACTOR]->(actor)
SET link.mentionCount = mentionCount
