// The actor with an id.
// @param id STRING id
// @column id STRING id of the actor
// @column name STRING name
// @column aliases LIST other names
// @column kind STRING Person, Organization, Country, Group
// @column country STRING? ISO 3166-1 alpha-3 code
// @column mentionCount INTEGER how often articles mention it
MATCH (actor:Actor {id: $id})
RETURN
  actor.id AS id,
  actor.name AS name,
  coalesce(actor.aliases, []) AS aliases,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS kind,
  actor.country AS country,
  coalesce(actor.mentionCount, 0) AS mentionCount
