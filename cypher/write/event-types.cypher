// Writes the event types that are missing.
// @param rows LIST {id, name, score}
UNWIND $rows AS row
MERGE (type:EventType {id: row.id})
ON CREATE SET type.name = row.name, type.score = row.score
