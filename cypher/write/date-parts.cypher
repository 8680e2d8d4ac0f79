// Joins dates to the next wider ones.
// @param rows LIST {narrow, wide}: ids
UNWIND $rows AS row
MATCH (narrow:Date {id: row.narrow})
MATCH (wide:Date {id: row.wide})
MERGE (narrow)-[:PART_OF]->(wide)
