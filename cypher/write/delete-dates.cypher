// Takes away dates on which nothing happened any more and that hold no narrower one.
// @param ids LIST ids of dates
// @column id STRING id of a date that is gone
UNWIND $ids AS id
MATCH (date:Date {id: id})
WHERE NOT EXISTS { (date)<-[:ON|PART_OF]-() }
DETACH DELETE date
RETURN id
