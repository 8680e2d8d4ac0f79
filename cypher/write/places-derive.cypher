// Derives the properties of places from the votes of all articles.
// @param ids LIST ids of places
UNWIND $ids AS id
MATCH (place:Place {id: id})
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
