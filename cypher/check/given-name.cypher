// Names that no person gave, and given names that nobody gets to read.
// @column id STRING id of the actor or event
// @column givenName STRING the name
MATCH (node:Actor|Event)
WHERE node.givenName IS NOT NULL
  AND (NOT EXISTS { (:Ruling {givenName: node.givenName}) } OR coalesce(node.summary, node.name) <> node.givenName)
RETURN node.id AS id, node.givenName AS givenName
ORDER BY id
