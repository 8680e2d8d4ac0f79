// Takes away events without a report.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE NOT EXISTS { (event)<-[:REPORTS]-() }
DETACH DELETE event
