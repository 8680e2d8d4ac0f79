// Actors that are not exactly one of Person, Organization, Country and Group.
// @column actor STRING id of the actor
// @column kinds LIST labels
MATCH (actor:Actor)
WITH actor, [label IN labels(actor) WHERE label IN ['Person', 'Organization', 'Country', 'Group']] AS kinds
WHERE size(kinds) <> 1
RETURN actor.id AS actor, kinds
ORDER BY actor
