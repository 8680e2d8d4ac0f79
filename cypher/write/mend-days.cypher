// Joins the days on both sides of one that was taken out.
// @param start DATE the day that was taken out
MATCH (before:Date {precision: 'DAY'})
WHERE before.start < $start
WITH before ORDER BY before.start DESC LIMIT 1
MATCH (after:Date {precision: 'DAY'})
WHERE after.start > $start
WITH before, after ORDER BY after.start LIMIT 1
MERGE (before)-[:NEXT]->(after)
