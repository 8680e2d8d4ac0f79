// What the graph quotes from articles.
// @param articles LIST ids of articles
// @column article STRING id of the article
// @column node STRING id of the sentence, mention or report
// @column begin INTEGER first UTF-16 code unit
// @column end INTEGER one past the last one
// @column text STRING the words
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_SENTENCE]->(sentence:Sentence)
CALL (sentence) {
  RETURN sentence AS node
  UNION ALL
  MATCH (sentence)-[:HAS_MENTION]->(node)
  RETURN node
}
RETURN article.id AS article, node.id AS node, node.begin AS begin, node.end AS end, node.text AS text
ORDER BY article, node
