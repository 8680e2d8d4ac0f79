// Outlets that published nothing.
// @column source STRING id of the outlet
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:PUBLISHED_BY]-(:Article) }
RETURN source.id AS source
ORDER BY source
