// Keys of what the sources list, so that nothing is fetched twice.
CREATE CONSTRAINT feed_item_id IF NOT EXISTS FOR (n:FeedItem) REQUIRE n.id IS UNIQUE;
CALL db.awaitIndexes(120);
