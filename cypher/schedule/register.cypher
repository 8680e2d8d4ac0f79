// Makes sources known. One whose place or interval has changed is due at once, and its list is asked for afresh.
// @param sources LIST maps of id, kind, location and everySeconds
// @column id STRING of the source
// @column nextRun DATETIME? when it is due
UNWIND $sources AS source
MERGE (feed:Feed {id: source.id})
WITH feed, source,
  coalesce(feed.kind <> source.kind OR feed.location <> source.location, false) AS moved,
  coalesce(feed.everySeconds <> source.everySeconds, false) AS repaced
SET feed.name = source.id,
  feed.kind = source.kind,
  feed.location = source.location,
  feed.everySeconds = source.everySeconds,
  feed.consecutiveFailures = CASE WHEN moved THEN 0 ELSE coalesce(feed.consecutiveFailures, 0) END,
  feed.etag = CASE WHEN moved THEN null ELSE feed.etag END,
  feed.lastModified = CASE WHEN moved THEN null ELSE feed.lastModified END,
  feed.nextRun = CASE WHEN moved OR repaced THEN null ELSE feed.nextRun END
RETURN feed.id AS id, feed.nextRun AS nextRun
ORDER BY id
