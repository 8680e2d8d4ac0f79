// The actors that most articles mention.
// @param limit INTEGER how many
// @column name STRING name
// @column kind STRING Person, Organization, Country, Group
// @column country STRING? ISO 3166-1 alpha-3 code
// @column articleCount INTEGER how many articles mention it
// @column mentionCount INTEGER how often
// @column firstSeen DATE? day of the first article
// @column lastSeen DATE? day of the last article
// @detail actor STRING id of the actor
MATCH (actor:Actor)
WHERE actor.articleCount > 0
WITH actor ORDER BY actor.articleCount DESC, actor.mentionCount DESC, actor.id LIMIT $limit
RETURN
  actor.name AS name,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS kind,
  actor.country AS country,
  actor.articleCount AS articleCount,
  actor.mentionCount AS mentionCount,
  actor.firstSeen AS firstSeen,
  actor.lastSeen AS lastSeen,
  actor.id AS actor
ORDER BY articleCount DESC, mentionCount DESC, actor
