// Keeps the actors that users know of.
// @param name STRING name of their file
// @param content STRING what it holds
MERGE (actors:OwnActors {id: 'own-actors'})
SET actors.name = $name, actors.content = $content
