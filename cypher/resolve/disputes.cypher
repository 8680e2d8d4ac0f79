// Events whose reports disagree, in the graph.
// @column id STRING id of the event
// @column disputedOn LIST what they disagree on
MATCH (event:Event {disputed: true})
RETURN event.id AS id, coalesce(event.disputedOn, []) AS disputedOn
