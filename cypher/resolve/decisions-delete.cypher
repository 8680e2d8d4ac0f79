// Takes away decisions about what is not merged.
// @param ids LIST ids of decisions
UNWIND $ids AS id
MATCH (decision:MergeDecision {id: id})
DETACH DELETE decision
