// Days that do not lead to the next day of the graph, and to no other.
// @column day STRING id of the day
// @column next LIST ids of the days that it leads to
// @column expected LIST id of the day that it should lead to
MATCH (day:Date {precision: 'DAY'})
WITH day ORDER BY day.start
WITH collect(day) AS days
UNWIND range(0, size(days) - 1) AS i
WITH days[i] AS day, [later IN days[i + 1..i + 2] | later.id] AS expected
WITH day, expected, COLLECT { MATCH (day)-[:NEXT]->(next:Date) RETURN next.id ORDER BY next.id } AS next
WHERE next <> expected
RETURN day.id AS day, next, expected
ORDER BY day
