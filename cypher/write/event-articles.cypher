// Joins events to the articles that report them.
// @param rows LIST {article, event}
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
CREATE (event)-[:REPORTED_IN]->(article)
