// Forgets a ruling.
// @param id STRING id of the ruling
// @column name STRING the ruling in a line
MATCH (ruling:Ruling {id: $id})
WITH ruling, ruling.name AS name
DETACH DELETE ruling
RETURN name
