// Actors whose name or other names have certain words, those that fit best first.
// @param words STRING words in the query language of the full-text index
// @param limit INTEGER how many at most
// @column id STRING id of the actor
// @column name STRING name
// @column aliases LIST other names
// @column kind STRING Person, Organization, Country, Group
// @column country STRING? ISO 3166-1 alpha-3 code
// @column mentionCount INTEGER how often articles mention it
CALL db.index.fulltext.queryNodes('actor_names', $words, {limit: $limit}) YIELD node AS actor, score
WITH actor, score WHERE actor.name IS NOT NULL
RETURN
  actor.id AS id,
  actor.name AS name,
  coalesce(actor.aliases, []) AS aliases,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS kind,
  actor.country AS country,
  coalesce(actor.mentionCount, 0) AS mentionCount
ORDER BY score DESC, mentionCount DESC, id
