// Makes the dates that are missing.
// @param ids LIST ids
UNWIND $ids AS id
MERGE (node:Date {id: id})
