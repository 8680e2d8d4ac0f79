// Records what an article says of each actor as a whole: the vote that the actor's properties are derived from.
// @param article STRING id of the article
// @param rows LIST {id, label, vote: {name, country, sector, names, roles, date}}
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
SET actor:$(row.label)
CREATE (article)-[vote:MENTIONS]->(actor)
SET vote = row.vote
