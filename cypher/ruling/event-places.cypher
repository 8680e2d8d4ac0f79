// Where articles report an event: in each article first the places that no other event shares.
// @param id STRING id of the event
// @column article STRING id of the article
// @column begin INTEGER where the report begins
MATCH (event:Event {id: $id})<-[:REPORTS]-(report:EventMention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN article.id AS article, report.begin AS begin
ORDER BY
  article,
  EXISTS { (sentence)-[:HAS_MENTION]->(other:EventMention {begin: report.begin})-[:REPORTS]->(what:Event) WHERE what <> event },
  begin
