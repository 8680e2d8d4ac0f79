// Leads every day to the next one in the graph, and to no other.
MATCH (day:Date {precision: 'DAY'})
WITH day ORDER BY day.start
WITH collect(day) AS days
UNWIND range(0, size(days) - 1) AS i
WITH days[i] AS day, days[i + 1] AS next
CALL (day, next) {
  MATCH (day)-[old:NEXT]->(other:Date)
  WHERE next IS NULL OR other <> next
  DELETE old
}
WITH day, next
WHERE next IS NOT NULL
MERGE (day)-[:NEXT]->(next)
