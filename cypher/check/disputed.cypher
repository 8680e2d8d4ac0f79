// Events that are disputed on nothing, or on something without being disputed.
// @column event STRING id of the event
// @column disputed BOOLEAN? whether it is said to be disputed
// @column disputedOn LIST? on what
MATCH (event:Event)
WHERE event.disputed IS NULL OR event.disputed <> (size(coalesce(event.disputedOn, [])) > 0)
RETURN event.id AS event, event.disputed AS disputed, event.disputedOn AS disputedOn
ORDER BY event
