// Places that no article names.
// @column place STRING id of the place
MATCH (place:Place)
WHERE NOT EXISTS { (place)<-[:MENTIONS]-(:Article) }
RETURN place.id AS place
ORDER BY place
