// Joins statements to the actors that they are about.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)
WHERE mention.type = 'STATEMENT'
UNWIND mention.aboutActors AS party
WITH event, party, count(*) AS mentionCount
MATCH (actor:Actor {id: party})
MERGE (event)-[link:ABOUT]->(actor)
SET link.mentionCount = mentionCount
