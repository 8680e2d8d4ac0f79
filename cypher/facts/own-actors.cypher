// The actors that users know of.
// @column name STRING name of their file
// @column content STRING what it holds
MATCH (actors:OwnActors {id: 'own-actors'})
RETURN actors.name AS name, actors.content AS content
