// Dates on which nothing happened and that hold no narrower one.
// @column date STRING id of the date
MATCH (date:Date)
WHERE NOT EXISTS { (date)<-[:ON|PART_OF]-() }
RETURN date.id AS date
ORDER BY date
