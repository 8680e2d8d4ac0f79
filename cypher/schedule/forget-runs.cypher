// Forgets the runs of a source but for the latest.
// @param source STRING id of the source
// @param keep INTEGER how many are kept
MATCH (feed:Feed {id: $source})<-[:RUN_OF]-(run:IngestRun)
WITH run ORDER BY run.startedAt DESC SKIP $keep
DETACH DELETE run
