// Events whose counts are not those of their reports.
// @column event STRING id of the event
// @column articleCount INTEGER stored
// @column articles INTEGER counted
// @column sourceCount INTEGER stored
// @column sources INTEGER counted
// @column mentionCount INTEGER stored
// @column mentions INTEGER counted
MATCH (event:Event)<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH event, count(DISTINCT article) AS articles, count(DISTINCT article.witness) AS sources,
  count(DISTINCT mention) AS mentions
WHERE event.articleCount <> articles OR event.sourceCount <> sources OR event.mentionCount <> mentions
  OR COUNT { (event)-[:REPORTED_IN]->(:Article) } <> articles
RETURN event.id AS event, event.articleCount AS articleCount, articles, event.sourceCount AS sourceCount, sources,
  event.mentionCount AS mentionCount, mentions
ORDER BY event
