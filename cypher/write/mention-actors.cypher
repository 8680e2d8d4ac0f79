// Joins mentions to the actors that they refer to.
// @param rows LIST {mention, actor}: ids
UNWIND $rows AS row
MATCH (mention:Mention {id: row.mention})
MATCH (actor:Actor {id: row.actor})
CREATE (mention)-[:REFERS_TO]->(actor)
