// Where a report of an event stands: by its id, or by its article and words.
// @param place STRING id of the report
// @param article STRING id of an article
// @param words STRING trigger of reports in it
// @column article STRING id of the article
// @column begin INTEGER where the report begins
CALL () {
  MATCH (report:EventMention {id: $place})
  RETURN report
  UNION
  MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(report:EventMention {text: $words})
  RETURN report
}
MATCH (report)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN DISTINCT article.id AS article, report.begin AS begin
ORDER BY article, begin
