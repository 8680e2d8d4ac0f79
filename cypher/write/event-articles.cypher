// Joins events to an article that reports them.
// @param article STRING id of the article
// @param ids LIST ids of events
MATCH (article:Article {id: $article})
UNWIND $ids AS id
MATCH (event:Event {id: id})
CREATE (event)-[:REPORTED_IN]->(article)
