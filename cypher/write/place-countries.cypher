// Joins places to the countries that they lie in.
// @param rows LIST {place, country}: ids
UNWIND $rows AS row
MATCH (place:Place {id: row.place})
MATCH (country:Actor {id: row.country})
MERGE (place)-[:LOCATED_IN]->(country)
