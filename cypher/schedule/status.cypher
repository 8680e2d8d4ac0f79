// How sources stand.
// @param sources LIST<STRING> ids of the sources
// @column id STRING of the source
// @column nextRun DATETIME? when it is due
// @column consecutiveFailures INTEGER runs that have failed since one succeeded
// @column lastError STRING? why the latest failed run did
// @column lastRun MAP? properties of its latest run
UNWIND $sources AS source
MATCH (feed:Feed {id: source})
OPTIONAL MATCH (run:IngestRun {id: feed.run})
RETURN feed.id AS id, feed.nextRun AS nextRun, coalesce(feed.consecutiveFailures, 0) AS consecutiveFailures,
  feed.lastError AS lastError, properties(run) AS lastRun
