// Takes away an article's facts record and what joins it to others.
// @param id STRING id of the article
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:HAS_FACTS]->(record:FactsRecord)
  DETACH DELETE record
}
CALL (article) {
  MATCH (article)-[link:MENTIONS|PUBLISHED_BY|REPORTED_IN]-()
  DELETE link
}
