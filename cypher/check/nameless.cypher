// Nodes that a person could not tell what they are: without name, text and summary.
// @column labels LIST labels of the node
// @column id STRING? its id
MATCH (node)
WHERE node.name IS NULL AND node.text IS NULL AND node.summary IS NULL
RETURN labels(node) AS labels, node.id AS id
ORDER BY id
