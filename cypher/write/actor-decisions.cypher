// Says why several articles speak of one actor.
// @param rows LIST {id, target, rule, score, evidence}
UNWIND $rows AS row
MATCH (actor:Actor {id: row.target})
WITH row, actor, COUNT { (actor)<-[:MENTIONS]-() } AS reports
WHERE reports > 1
MERGE (decision:MergeDecision {id: row.id})
SET decision += {name: row.rule, rule: row.rule, score: row.score, evidence: row.evidence, reports: reports}
MERGE (decision)-[:MERGES]->(actor)
