// What the scheduled jobs brought, the latest run first.
// @param source STRING? id of the source, all if none is given
// @param limit INTEGER? how many runs at most, 50 if not given
// @column source STRING id of the source
// @column number INTEGER 1 for the first run of its source
// @column startedAt DATETIME when the run began
// @column finishedAt DATETIME? when it ended
// @column status STRING RUNNING, SUCCEEDED, FAILED or INTERRUPTED
// @column listed INTEGER items that the source listed, known ones too
// @column ingested INTEGER articles new to the graph
// @column nearCopies INTEGER articles that are near copies of another
// @column known INTEGER articles that the graph had
// @column rejected INTEGER items and articles that are nothing to read
// @column failed INTEGER items and articles that broke or could not be had
// @column notModified BOOLEAN whether the feed said that it had not changed
// @column error STRING? why the run failed
// @column problems LIST what was wrong with single items
MATCH (run:IngestRun)
WHERE run.startedAt IS NOT NULL AND ($source IS NULL OR run.source = $source)
RETURN run.source AS source, run.number AS number, run.startedAt AS startedAt, run.finishedAt AS finishedAt, run.status AS status,
  coalesce(run.listed, 0) AS listed, coalesce(run.ingested, 0) AS ingested,
  coalesce(run.nearCopies, 0) AS nearCopies, coalesce(run.known, 0) AS known,
  coalesce(run.rejected, 0) AS rejected, coalesce(run.failed, 0) AS failed,
  coalesce(run.notModified, false) AS notModified, run.error AS error, coalesce(run.problems, []) AS problems
ORDER BY startedAt DESC, source
LIMIT coalesce($limit, 50)
