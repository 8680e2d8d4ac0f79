// Events that stand on a date that none of their reports gives, or not on one that a report gives, or whose count of those
// reports is wrong.
// @column event STRING id of the event
// @column dates LIST ids of the dates that it stands on, with the reports counted
// @column reported LIST ids of the dates that its reports give, with their number
MATCH (event:Event)
WITH event,
  COLLECT { MATCH (event)-[on:ON]->(date:Date) RETURN date.id + ' × ' + on.mentionCount AS date ORDER BY date } AS dates,
  COLLECT {
    MATCH (event)<-[:REPORTS]-(report:EventMention) WHERE report.date IS NOT NULL
    WITH report.date AS id, count(*) AS reports
    RETURN id + ' × ' + reports AS date ORDER BY date
  } AS reported
WHERE dates <> reported
RETURN event.id AS event, dates, reported
ORDER BY event
