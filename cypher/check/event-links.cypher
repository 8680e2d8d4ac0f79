// Links from an event to itself, or without a reason.
// @column from STRING id of an event
// @column link STRING type of the relationship
// @column to STRING id of the other
MATCH (from:Event)-[link:FULFILLED_BY|CANCELLED_BY|CONTRADICTS]->(to:Event)
WHERE from = to OR link.score IS NULL OR link.evidence IS NULL
RETURN from.id AS from, type(link) AS link, to.id AS to
ORDER BY from, link, to
