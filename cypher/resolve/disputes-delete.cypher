// Events whose reports agree.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})
SET event.disputed = false
REMOVE event.disputedOn
