// Joins statements to the events that they are about.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (statement:Event {id: id})<-[:REPORTS]-(mention:EventMention)
UNWIND mention.aboutEvents AS about
WITH statement, about, count(*) AS mentionCount
MATCH (event:Event {id: about})
MERGE (statement)-[link:ABOUT]->(event)
SET link.mentionCount = mentionCount
