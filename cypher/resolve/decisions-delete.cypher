// Takes away decisions about what is not merged.
// @param rows LIST {id}
UNWIND $rows AS row
MATCH (decision:MergeDecision {id: row.id})
DETACH DELETE decision
