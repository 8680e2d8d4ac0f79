// Says why reports are one.
// @param rows LIST {id, target, rule, score, evidence, members}
UNWIND $rows AS row
MATCH (target:Actor|Event {id: row.target})
MERGE (decision:MergeDecision {id: row.id})
SET decision += {name: row.rule, rule: row.rule, score: row.score, evidence: row.evidence, members: row.members}
MERGE (decision)-[:MERGES]->(target)
