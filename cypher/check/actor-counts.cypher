// Actors whose counts and days are not those of the articles that mention them.
// @column actor STRING id of the actor
// @column articleCount INTEGER stored
// @column articles INTEGER counted
// @column mentionCount INTEGER stored
// @column mentions INTEGER counted
// @column firstSeen DATE? stored
// @column lastSeen DATE? stored
MATCH (actor:Actor)
WITH actor, COUNT { (actor)<-[:MENTIONS]-(:Article) } AS articles, COUNT { (actor)<-[:REFERS_TO]-(:Mention) } AS mentions,
  COLLECT { MATCH (actor)<-[vote:MENTIONS]-(:Article) WHERE vote.date IS NOT NULL RETURN vote.date AS date ORDER BY date } AS dates
WHERE actor.articleCount <> articles OR actor.mentionCount <> mentions
  OR coalesce(actor.firstSeen, date('0001-01-01')) <> coalesce(head(dates), date('0001-01-01'))
  OR coalesce(actor.lastSeen, date('0001-01-01')) <> coalesce(last(dates), date('0001-01-01'))
RETURN actor.id AS actor, actor.articleCount AS articleCount, articles, actor.mentionCount AS mentionCount, mentions,
  actor.firstSeen AS firstSeen, actor.lastSeen AS lastSeen
ORDER BY actor
