// Joins near copies to their originals.
// @param rows LIST {copy, original}
UNWIND $rows AS row
MATCH (copy:Article {id: row.copy})
MATCH (original:Article {id: row.original})
MERGE (copy)-[:NEAR_COPY_OF]->(original)
