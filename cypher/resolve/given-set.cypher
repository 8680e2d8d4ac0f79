// Gives actors and events what they have from outside their reports.
// @param rows LIST {id, givenName, wikidata}
UNWIND $rows AS row
MATCH (node:Actor|Event {id: row.id})
SET node.givenName = row.givenName, node.wikidata = row.wikidata
