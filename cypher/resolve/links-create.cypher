// Joins events that hang together.
// @param rows LIST {from, kind, to, score, evidence}
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Event {id: row.to})
MERGE (from)-[link:$(row.kind)]->(to)
SET link = {score: row.score, evidence: row.evidence}
