// What is remembered of items.
// @param ids LIST<STRING> ids of the items
// @column id STRING of the item
// @column version STRING tells one state of it from another
// @column done BOOLEAN whether this version needs no further attempt
// @column attempts INTEGER how often this version failed
UNWIND $ids AS id
MATCH (item:FeedItem {id: id})
RETURN item.id AS id, item.version AS version, item.done AS done, item.attempts AS attempts
