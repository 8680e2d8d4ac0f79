// Events of several reports, and actors of several articles, without a decision that says why; and decisions about nothing,
// or about an event that count other reports than there are.
// @column target STRING? id of the event or actor
// @column reports INTEGER how many reports or articles it has
// @column explained INTEGER? how many the decision counts
MATCH (target:Event|Actor)
WITH target, COUNT { (target)<-[:REPORTS|MENTIONS]-() } AS reports,
  head(COLLECT { MATCH (target)<-[:MERGES]-(decision:MergeDecision) RETURN decision.members }) AS explained
WHERE (reports > 1 AND explained IS NULL) OR (target:Event AND explained <> reports)
RETURN target.id AS target, reports, explained
UNION
MATCH (decision:MergeDecision)
WHERE NOT EXISTS { (decision)-[:MERGES]->() }
RETURN decision.id AS target, 0 AS reports, decision.members AS explained
