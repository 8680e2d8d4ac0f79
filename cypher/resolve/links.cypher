// How events hang together in the graph.
// @column from STRING id of an event
// @column kind STRING FULFILLED_BY, CANCELLED_BY, CONTRADICTS
// @column to STRING id of another
// @column score FLOAT how sure the rule is
// @column evidence STRING why
MATCH (from:Event)-[link:FULFILLED_BY|CANCELLED_BY|CONTRADICTS]->(to:Event)
RETURN from.id AS from, type(link) AS kind, to.id AS to, link.score AS score, link.evidence AS evidence
