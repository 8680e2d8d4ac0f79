// Events of several reports, and actors of several articles, without a decision that says why; and decisions that count
// other reports than there are.
// @column target STRING id of the event or actor
// @column reports INTEGER how many reports or articles it has
// @column explained INTEGER? how many the decision counts
MATCH (target:Event|Actor)
WITH target, COUNT { (target)<-[:REPORTS|MENTIONS]-() } AS reports,
  head(COLLECT { MATCH (target)<-[:MERGES]-(decision:MergeDecision) RETURN decision.reports }) AS explained
WHERE (reports > 1 AND coalesce(explained, 0) <> reports) OR (reports < 2 AND explained IS NOT NULL)
RETURN target.id AS target, reports, explained
ORDER BY target
