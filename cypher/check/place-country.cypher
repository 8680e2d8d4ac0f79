// Places of a known country that do not lie in it.
// @column place STRING id of the place
// @column country STRING code of the country
MATCH (place:Place)
WHERE place.country IS NOT NULL
  AND NOT EXISTS { MATCH (place)-[:LOCATED_IN]->(country:Country) WHERE country.country = place.country }
RETURN place.id AS place, place.country AS country
ORDER BY place
