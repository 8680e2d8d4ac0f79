// Makes the places that are missing.
// @param ids LIST ids
UNWIND $ids AS id
MERGE (node:Place {id: id})
