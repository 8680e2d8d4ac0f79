// Events that lie at a place that none of their reports names, or not at one that a report names, or whose count of those
// reports is wrong.
// @column event STRING id of the event
// @column places LIST ids of the places that it lies at, with the reports counted
// @column reported LIST ids of the places that its reports name, with their number
MATCH (event:Event)
WITH event,
  COLLECT { MATCH (event)-[in:LOCATED_IN]->(place:Place) RETURN place.id + ' × ' + in.mentionCount AS place ORDER BY place } AS places,
  COLLECT {
    MATCH (event)<-[:REPORTS]-(report:EventMention) WHERE report.place IS NOT NULL
    WITH report.place AS id, count(*) AS reports
    RETURN id + ' × ' + reports AS place ORDER BY place
  } AS reported
WHERE places <> reported
RETURN event.id AS event, places, reported
ORDER BY event
