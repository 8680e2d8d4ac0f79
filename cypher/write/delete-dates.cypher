// Takes away dates that nothing happened on and that hold no narrower one.
// @param ids LIST ids of dates
// @column id STRING id of a date that is gone
// @column start DATE? its first day
// @column precision STRING its precision
UNWIND $ids AS id
MATCH (date:Date {id: id})
WHERE NOT EXISTS { (date)<-[:ON|PART_OF]-() }
WITH date, date.id AS id, date.start AS start, date.precision AS precision
DETACH DELETE date
RETURN id, start, precision
