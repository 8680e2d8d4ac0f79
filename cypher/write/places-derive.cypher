// Derives the properties of places from the votes of all articles: of those places whose name or kind a vote contradicts,
// or of all.
// @param rows LIST {id, vote: {name, kind}}
// @param all BOOLEAN whether to derive all of them
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
WITH place, row.vote AS vote
WHERE $all OR place.name IS NULL OR place.name <> vote.name OR place.kind <> vote.kind
WITH place
WITH place,
  head(COLLECT {
    MATCH (place)<-[vote:MENTIONS]-(:Article)
    WITH vote.name AS name, count(*) AS votes
    RETURN name ORDER BY votes DESC, name LIMIT 1
  }) AS name,
  head(COLLECT {
    MATCH (place)<-[vote:MENTIONS]-(:Article)
    WITH vote.kind AS kind, count(*) AS votes
    RETURN kind ORDER BY votes DESC, kind LIMIT 1
  }) AS kind
SET place.name = name, place.kind = kind
