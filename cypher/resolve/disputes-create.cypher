// Events whose reports disagree.
// @param rows LIST {id, disputedOn}
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event.disputed = true, event.disputedOn = row.disputedOn
