// Reports that do not speak of exactly one event.
// @column report STRING id of the report
// @column events INTEGER how many it speaks of
MATCH (report:EventMention)
WITH report, COUNT { (report)-[:REPORTS]->(:Event) } AS events
WHERE events <> 1
RETURN report.id AS report, events
ORDER BY report
