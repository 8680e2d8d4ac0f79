// Joins mentions to the places that they refer to.
// @param rows LIST {mention, place}: ids
UNWIND $rows AS row
MATCH (mention:Mention {id: row.mention})
MATCH (place:Place {id: row.place})
CREATE (mention)-[:REFERS_TO]->(place)
