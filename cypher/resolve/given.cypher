// What actors and events have from outside their reports, in the graph.
// @column id STRING id
// @column givenName STRING? the name that a person gave
// @column wikidata STRING? item of an actor
MATCH (node:Actor|Event)
WHERE node.givenName IS NOT NULL OR node.wikidata IS NOT NULL
RETURN node.id AS id, node.givenName AS givenName, node.wikidata AS wikidata
