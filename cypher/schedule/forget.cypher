// Forgets items of a source that are not listed any more.
// @param source STRING id of the source
// @param listed LIST<STRING> ids of the items that are
// @param before DATETIME items seen later are kept all the same
MATCH (feed:Feed {id: $source})<-[:LISTED_IN]-(item:FeedItem)
WHERE item.seenAt < $before AND NOT item.id IN $listed
DETACH DELETE item
