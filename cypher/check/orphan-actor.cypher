// Actors that no article mentions and where nothing lies.
// @column actor STRING id of the actor
MATCH (actor:Actor)
WHERE NOT EXISTS { (actor)<-[:MENTIONS|LOCATED_IN]-() }
RETURN actor.id AS actor
ORDER BY actor
