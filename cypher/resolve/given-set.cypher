// Gives actors and events what they have from outside their reports. A name goes where a person reads it.
// @param rows LIST {id, givenName, wikidata}
UNWIND $rows AS row
MATCH (node:Actor|Event {id: row.id})
SET node.givenName = row.givenName, node.wikidata = row.wikidata
SET
  node.name = CASE WHEN node:Actor THEN coalesce(row.givenName, node.name) END,
  node.summary = CASE WHEN node:Event THEN coalesce(row.givenName, node.summary) END
