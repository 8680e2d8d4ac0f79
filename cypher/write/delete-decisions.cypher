// Takes away decisions about actors and events of which no second report is left, and counts the reports of the others
// again.
// @param ids LIST ids of actors and events
UNWIND $ids AS id
MATCH (decision:MergeDecision {id: 'merge:' + id})-[:MERGES]->(target)
WITH decision, COUNT { (target)<-[:REPORTS|MENTIONS]-() } AS reports
SET decision.reports = reports
WITH decision, reports
WHERE reports < 2
DETACH DELETE decision
