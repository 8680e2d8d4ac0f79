// What articles say, and what only they say.
// @param ids LIST ids of articles
// @column article STRING id of the article
// @column title STRING? its title
// @column outlet STRING? who published it
// @column published DATE? its day
// @column reports INTEGER how many reports of events and statements it has
// @column events INTEGER how many events and statements they are of
// @column alone INTEGER how many of these no article reports but those asked for
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS article, article.title AS title, article.source AS outlet, article.documentDate AS published,
  COUNT { (article)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(:EventMention) } AS reports,
  COUNT { (article)<-[:REPORTED_IN]-(:Event) } AS events,
  COUNT {
    MATCH (article)<-[:REPORTED_IN]-(event:Event)
    WHERE NOT EXISTS { (event)-[:REPORTED_IN]->(other:Article) WHERE NOT other.id IN $ids }
  } AS alone
ORDER BY article
