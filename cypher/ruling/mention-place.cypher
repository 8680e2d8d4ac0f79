// Where a mention of an actor stands: by its id, or by its article and words.
// @param place STRING id of the mention
// @param article STRING id of an article
// @param words STRING words of mentions in it
// @column article STRING id of the article
// @column begin INTEGER where the mention begins
CALL () {
  MATCH (mention:Mention {id: $place})
  RETURN mention
  UNION
  MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(mention:Mention {text: $words})
  RETURN mention
}
MATCH (mention)-[:REFERS_TO]->(:Actor)
MATCH (mention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN DISTINCT article.id AS article, mention.begin AS begin
ORDER BY article, begin
