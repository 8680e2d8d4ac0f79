// Writes the properties of dates.
// @param rows LIST {id, name, precision, start, end}
UNWIND $rows AS row
MATCH (date:Date {id: row.id})
SET date += row
