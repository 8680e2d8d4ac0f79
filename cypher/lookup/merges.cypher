// Why several reports count as one: the decisions of the rules about actors and events.
// @param ids LIST ids of actors and events
// @column id STRING id of the decision
// @column target STRING id of the actor or event
// @column name STRING what it is called
// @column rule STRING name of the rule
// @column score FLOAT how sure it is, from 0 to 1
// @column members INTEGER how many actors or reports are one
// @column evidence STRING what they have in common
UNWIND $ids AS target
MATCH (decision:MergeDecision {id: 'merge:' + target})-[:MERGES]->(node)
RETURN DISTINCT decision.id AS id, node.id AS target, coalesce(node.name, node.summary) AS name, decision.rule AS rule,
  decision.score AS score, decision.members AS members, decision.evidence AS evidence
ORDER BY target
