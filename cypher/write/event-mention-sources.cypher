// Joins reports to the actors to whom the article attributes them.
// @param rows LIST {mention, actor}: ids
UNWIND $rows AS row
MATCH (mention:EventMention {id: row.mention})
MATCH (actor:Actor {id: row.actor})
CREATE (mention)-[:ATTRIBUTED_TO]->(actor)
