// Adds an article's votes to actors whose name, country and sector they confirm. A vote for the winner never changes the
// winner, so the other votes need not be counted again.
// @param rows LIST {id, vote: {name, country, sector, names, date}}
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
WITH actor, row.vote AS vote
WHERE actor.name = vote.name
  AND (vote.country IS NULL OR vote.country = actor.country)
  AND (vote.sector IS NULL OR vote.sector = actor.sector)
SET
  actor.aliases = COLLECT {
    UNWIND coalesce(actor.aliases, []) + vote.names AS alias
    WITH DISTINCT alias WHERE alias <> actor.name
    RETURN alias ORDER BY alias
  },
  actor.firstSeen = CASE WHEN actor.firstSeen <= vote.date OR vote.date IS NULL THEN actor.firstSeen ELSE vote.date END,
  actor.lastSeen = CASE WHEN actor.lastSeen >= vote.date OR vote.date IS NULL THEN actor.lastSeen ELSE vote.date END,
  actor.mentionCount = COUNT { (actor)<-[:REFERS_TO]-() },
  actor.articleCount = COUNT { (actor)<-[:MENTIONS]-() }
