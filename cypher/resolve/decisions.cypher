// Why reports are one, in the graph.
// @column id STRING id of the decision
// @column rule STRING name of the rule
// @column score FLOAT how sure it is
// @column evidence STRING what the reports have in common
// @column members INTEGER how many actors, events or statements of single articles are one
// @column target STRING? id of the actor or event
MATCH (decision:MergeDecision)
OPTIONAL MATCH (decision)-[:MERGES]->(target)
RETURN decision.id AS id, decision.rule AS rule, decision.score AS score, decision.evidence AS evidence,
  decision.members AS members, target.id AS target
