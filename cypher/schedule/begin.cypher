// Begins a run of a source, unless one goes on. A run whose lease is over has died; it is declared interrupted.
// @param source STRING id of the source
// @param claim STRING tells this attempt to begin a run from all others
// @param startedAt DATETIME now
// @param leaseUntil DATETIME when the run is taken for dead, unless it shows a sign of life
// @param onlyIfDue BOOLEAN whether to begin only if the source is due
// @column begun BOOLEAN whether the run has begun
// @column busy BOOLEAN whether another goes on
// @column number INTEGER of the latest run of the source
// @column nextRun DATETIME? when the source is due
// @column etag STRING? version of the list that was worked off
// @column lastModified STRING? the same
// @column consecutiveFailures INTEGER runs that have failed since one succeeded
MATCH (feed:Feed {id: $source})
// Takes the lock before anything is read: of two processes one sees what the other has set.
SET feed.lockedAt = $startedAt
WITH feed,
  // Done already, if the driver sends it again because it missed the answer.
  coalesce(feed.claim = $claim, false) AS mine,
  coalesce(feed.runningUntil > $startedAt AND feed.claim <> $claim, false) AS busy,
  coalesce($onlyIfDue AND feed.nextRun > $startedAt, false) AS early
OPTIONAL MATCH (dead:IngestRun {id: feed.run, status: 'RUNNING'})
WHERE NOT mine AND NOT busy AND NOT early
SET dead.status = 'INTERRUPTED'
WITH feed, busy, mine OR (NOT busy AND NOT early) AS begun, NOT mine AND NOT busy AND NOT early AS new
FOREACH (_ IN CASE WHEN new THEN [1] ELSE [] END |
  SET feed.runs = coalesce(feed.runs, 0) + 1
  SET feed.claim = $claim,
    feed.run = $source + '#' + toString(feed.runs),
    feed.runningUntil = $leaseUntil,
    feed.lastRun = $startedAt
  CREATE (run:IngestRun {id: feed.run})-[:RUN_OF]->(feed)
  SET run.name = $source + ' ' + toString($startedAt),
    run.source = $source,
    run.number = feed.runs,
    run.startedAt = $startedAt,
    run.status = 'RUNNING')
RETURN begun, busy, coalesce(feed.runs, 0) AS number, feed.nextRun AS nextRun, feed.etag AS etag,
  feed.lastModified AS lastModified, coalesce(feed.consecutiveFailures, 0) AS consecutiveFailures
