// Derives the properties of actors from the votes of all articles.
// @param ids LIST ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
WITH actor,
  head(COLLECT {
    MATCH (actor)<-[vote:MENTIONS]-(:Article)
    WITH actor, vote.name AS name, count(*) AS votes
    // Of a person's names the full ones come first: two words with a capital at least.
    RETURN name
    ORDER BY actor:Person AND NOT name =~ '\\p{Lu}.* \\p{Lu}\\S*', votes DESC, name LIMIT 1
  }) AS name,
  head(COLLECT {
    MATCH (actor)<-[vote:MENTIONS]-(:Article) WHERE vote.country IS NOT NULL
    WITH vote.country AS country, count(*) AS votes
    RETURN country ORDER BY votes DESC, country LIMIT 1
  }) AS country,
  head(COLLECT {
    MATCH (actor)<-[vote:MENTIONS]-(:Article) WHERE vote.sector IS NOT NULL
    WITH vote.sector AS sector, count(*) AS votes
    RETURN sector ORDER BY votes DESC, sector LIMIT 1
  }) AS sector,
  COLLECT {
    MATCH (actor)<-[vote:MENTIONS]-(:Article)
    UNWIND vote.names AS alias
    RETURN DISTINCT alias ORDER BY alias
  } AS aliases,
  COLLECT {
    MATCH (actor)<-[vote:MENTIONS]-(:Article) WHERE vote.date IS NOT NULL
    RETURN DISTINCT vote.date AS date ORDER BY date
  } AS dates
WITH actor, coalesce(actor.givenName, name, actor.name) AS name, coalesce(country, CASE WHEN actor:Country THEN actor.country END) AS country,
  sector, aliases, dates
SET actor += {
  name: name,
  country: country,
  sector: sector,
  aliases: [alias IN aliases WHERE alias <> name],
  firstSeen: head(dates),
  lastSeen: last(dates),
  mentionCount: COUNT { (actor)<-[:REFERS_TO]-() },
  articleCount: COUNT { (actor)<-[:MENTIONS]-() }
}
