// Takes away what joins events to others, so that it can be derived anew.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})
MATCH (event)-[link:HAS_ACTOR|HAS_RECIPIENT|SAID_BY|ADDRESSED_TO|ABOUT|AMOUNTS_TO|ON|LOCATED_IN|RESPONDS_TO]->()
DELETE link
