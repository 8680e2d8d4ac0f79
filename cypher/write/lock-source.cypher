// Makes the nodes that are missing and keeps others from changing any of them until the transaction ends. All writers
// take these locks in the same order, so that none waits for another in a circle.
// @param ids LIST ids in ascending order
// @column id STRING id
// @column created BOOLEAN whether it was missing
UNWIND $ids AS id
MERGE (node:Source {id: id})
SET node.id = id
RETURN id, node.name IS NULL AS created
