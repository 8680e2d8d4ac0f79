// Parties that a report names and its event lacks.
// @column event STRING id of the event
// @column report STRING id of the report
// @column party STRING id of the actor
MATCH (event:Event)<-[:REPORTS]-(report:EventMention)
UNWIND coalesce(report.actors, []) + coalesce(report.recipients, []) AS party
WITH DISTINCT event, report, party
WHERE NOT EXISTS { (event)-[:HAS_ACTOR|HAS_RECIPIENT|SAID_BY|ADDRESSED_TO]->(:Actor {id: party}) }
RETURN event.id AS event, report.id AS report, party
ORDER BY event, report, party
