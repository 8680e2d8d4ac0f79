// Records what articles say of each place: the votes that its properties are derived from.
// @param rows LIST {article, id, country, vote: {name, kind}}
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (place:Place {id: row.id})
SET place.country = row.country
CREATE (article)-[vote:MENTIONS]->(place)
SET vote = row.vote
