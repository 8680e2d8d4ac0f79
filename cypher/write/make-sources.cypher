// Makes the outlets that are missing.
// @param ids LIST ids
UNWIND $ids AS id
MERGE (node:Source {id: id})
