// Remembers an item of a source, and how far its run has come.
// @param source STRING id of the source
// @param run STRING id of the run
// @param item STRING id of the item
// @param name STRING its path or address
// @param version STRING tells one state of it from another
// @param done BOOLEAN whether this version needs no further attempt
// @param attempts INTEGER how often this version failed
// @param seenAt DATETIME now
// @param leaseUntil DATETIME when the run is taken for dead
// @param counts MAP properties of the run
MATCH (feed:Feed {id: $source})
MATCH (run:IngestRun {id: $run})
MERGE (item:FeedItem {id: $item})
SET item.name = $name, item.version = $version, item.done = $done, item.attempts = $attempts, item.seenAt = $seenAt
MERGE (item)-[:LISTED_IN]->(feed)
SET run += $counts,
  feed.runningUntil = CASE WHEN feed.run = $run THEN $leaseUntil ELSE feed.runningUntil END
