// How an event hangs together with others.
// @param event STRING id of the event
// @column kind STRING FULFILLED_BY, CANCELLED_BY, CONTRADICTS, RESPONDS_TO, ABOUT, AMOUNTS_TO
// @column outgoing BOOLEAN whether it leads from this event to the other
// @column other STRING id of the other event
// @column summary STRING the other in a sentence
// @column score FLOAT? how sure the rule is
// @column evidence STRING? why
MATCH (event:Event {id: $event})-[link:FULFILLED_BY|CANCELLED_BY|CONTRADICTS|RESPONDS_TO|ABOUT|AMOUNTS_TO]-(other:Event)
RETURN type(link) AS kind, startNode(link) = event AS outgoing, other.id AS other, other.summary AS summary,
  link.score AS score, link.evidence AS evidence
ORDER BY kind, outgoing DESC, other
