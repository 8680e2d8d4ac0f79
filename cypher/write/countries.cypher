// Names countries that somewhere lies in, whether anybody acts for them or not.
// @param rows LIST {id, name, code}
UNWIND $rows AS row
MATCH (country:Actor {id: row.id})
SET country:Country, country.country = row.code, country.name = coalesce(country.name, row.name)
