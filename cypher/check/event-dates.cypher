// Events that end before they start, and dated ones that stand on no date.
// @column event STRING id of the event
// @column startDate DATE? first day
// @column endDate DATE? last day
MATCH (event:Event)
WHERE event.startDate > event.endDate
  OR (event.startDate IS NOT NULL AND NOT EXISTS { (event)-[:ON]->(:Date) })
RETURN event.id AS event, event.startDate AS startDate, event.endDate AS endDate
ORDER BY event
