// Makes the events that are missing.
// @param ids LIST ids
UNWIND $ids AS id
MERGE (node:Event {id: id})
