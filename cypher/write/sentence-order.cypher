// Joins each sentence to the one after it.
// @param rows LIST {id, next}
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.id})
MATCH (next:Sentence {id: row.next})
CREATE (sentence)-[:NEXT]->(next)
