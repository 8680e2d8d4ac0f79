// Puts a day between its neighbours of the calendar.
// @param id STRING id of the day
MATCH (day:Date {id: $id})
CALL (day) {
  MATCH (before:Date {precision: 'DAY'})
  WHERE before.start < day.start
  WITH before, day ORDER BY before.start DESC LIMIT 1
  OPTIONAL MATCH (before)-[old:NEXT]->(other:Date) WHERE other <> day
  DELETE old
  MERGE (before)-[:NEXT]->(day)
}
CALL (day) {
  MATCH (after:Date {precision: 'DAY'})
  WHERE after.start > day.start
  WITH after, day ORDER BY after.start LIMIT 1
  OPTIONAL MATCH (after)<-[old:NEXT]-(other:Date) WHERE other <> day
  DELETE old
  MERGE (day)-[:NEXT]->(after)
}
