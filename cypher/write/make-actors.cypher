// Makes the actors that are missing.
// @param ids LIST ids
UNWIND $ids AS id
MERGE (node:Actor {id: id})
