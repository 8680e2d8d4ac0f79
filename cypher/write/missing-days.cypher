// Days that the calendar does not have.
// @param ids LIST ids of days
// @column id STRING id of a day
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { MATCH (:Date {id: id}) }
RETURN id
