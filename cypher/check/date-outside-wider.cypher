// Dates that reach over the wider date that they are part of.
// @column date STRING id of the date
// @column wider STRING id of the wider one
MATCH (date:Date)-[:PART_OF]->(wider:Date)
WHERE date.start < wider.start OR date.end > wider.end
RETURN date.id AS date, wider.id AS wider
ORDER BY date, wider
