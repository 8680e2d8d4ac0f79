// Ends a run. What holds for the source is changed only if the run has not been taken for dead meanwhile.
// @param source STRING id of the source
// @param run STRING id of the run
// @param properties MAP properties of the run
// @param nextRun DATETIME when the source is due again
// @param consecutiveFailures INTEGER runs that have failed since one succeeded
// @param error STRING? why this one failed
// @param succeeded BOOLEAN whether it did not fail
// @param keepValidators BOOLEAN whether the list was not read
// @param etag STRING? version of the list, if it was worked off
// @param lastModified STRING? the same
MATCH (run:IngestRun {id: $run})
SET run += $properties
WITH run
MATCH (feed:Feed {id: $source, run: $run})
SET feed.runningUntil = null,
  feed.nextRun = $nextRun,
  feed.consecutiveFailures = $consecutiveFailures,
  feed.lastError = CASE WHEN $succeeded THEN null ELSE coalesce($error, feed.lastError) END,
  feed.etag = CASE WHEN $keepValidators THEN feed.etag ELSE $etag END,
  feed.lastModified = CASE WHEN $keepValidators THEN feed.lastModified ELSE $lastModified END
