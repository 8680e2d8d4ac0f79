// Says why several reports are one event.
// @param rows LIST {id, target, rule, score, evidence}
UNWIND $rows AS row
MATCH (event:Event {id: row.target})
WITH row, event, COUNT { (event)<-[:REPORTS]-() } AS reports
WHERE reports > 1
MERGE (decision:MergeDecision {id: row.id})
SET decision += {name: row.rule, rule: row.rule, score: row.score, evidence: row.evidence, reports: reports}
MERGE (decision)-[:MERGES]->(event)
