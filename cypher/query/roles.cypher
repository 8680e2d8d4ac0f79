// The offices that somebody holds or held, as articles say.
// @param actor ACTOR who
// @column title STRING the office
// @column institution STRING country or organisation
// @column from DATE? first day in office, where articles say so
// @column to DATE? last day in office, where articles say so
// @column firstSeen DATE? first article that says so
// @column lastSeen DATE? last article that says so
// @detail articles LIST ids of up to five articles that say so
MATCH (:Actor {id: $actor})-[role:HOLDS_ROLE]->(institution:Actor)
RETURN
  role.title AS title,
  institution.name AS institution,
  role.from AS from,
  role.to AS to,
  role.firstSeen AS firstSeen,
  role.lastSeen AS lastSeen,
  role.evidence AS articles
ORDER BY firstSeen, title, institution
