// Events that are not exactly one of Meeting, Statement and Action.
// @column event STRING id of the event
// @column kinds LIST labels
MATCH (event:Event)
WITH event, [label IN labels(event) WHERE label IN ['Meeting', 'Statement', 'Action']] AS kinds
WHERE size(kinds) <> 1
RETURN event.id AS event, kinds
ORDER BY event
