// Events whose reports agree.
// @param rows LIST {id}
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event.disputed = false
REMOVE event.disputedOn
