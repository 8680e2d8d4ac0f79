// Events that no report speaks of.
// @column event STRING id of the event
MATCH (event:Event)
WHERE NOT EXISTS { (event)<-[:REPORTS]-(:EventMention) }
RETURN event.id AS event
ORDER BY event
