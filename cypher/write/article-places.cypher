// Records what an article says of each place as a whole.
// @param article STRING id of the article
// @param rows LIST {id, vote: {name, kind}, country}
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
SET place.country = row.country
CREATE (article)-[vote:MENTIONS]->(place)
SET vote = row.vote
