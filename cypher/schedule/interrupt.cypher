// Declares the runs that seem to go on as interrupted: their process is known to be gone.
// @param sources LIST<STRING> ids of the sources
UNWIND $sources AS source
MATCH (feed:Feed {id: source})
WHERE feed.runningUntil IS NOT NULL
OPTIONAL MATCH (run:IngestRun {id: feed.run, status: 'RUNNING'})
SET feed.runningUntil = null, run.status = 'INTERRUPTED'
