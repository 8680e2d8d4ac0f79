// Records what articles say of each actor as a whole: the votes that the actor's properties are derived from.
// @param rows LIST {article, id, label, vote: {name, country, sector, names, roles, date}}
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (actor:Actor {id: row.id})
SET actor:$(row.label)
CREATE (article)-[vote:MENTIONS]->(actor)
SET vote = row.vote
