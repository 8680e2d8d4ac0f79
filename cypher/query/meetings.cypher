// Who met whom, in the order of time: meetings, visits, talks, calls of which the date is known.
// @param actor ACTOR? one of those who took part; left out: anybody
// @param from DATE? first day
// @param to DATE? last day
// @column startDate DATE? first day
// @column endDate DATE? last day, included
// @detail datePrecision STRING DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, UNKNOWN
// @detail dateBasis STRING STATED, RELATIVE, PUBLICATION, UNRESOLVED
// @column summary STRING who met whom, in a sentence
// @column who LIST names of those who took part or came
// @column toWhom LIST names of those who were visited
// @column place STRING? where
// @column modality STRING HAPPENED, ONGOING, PLANNED, HYPOTHETICAL, DENIED, CANCELLED
// @column confidence FLOAT from 0 to 1
// @column articleCount INTEGER how many articles report it
// @column sourceCount INTEGER how many outlets
// @column articles LIST their ids
// @detail disputed BOOLEAN whether they contradict each other
// @detail type STRING event type
// @detail mode STRING? mode of that type
// @detail event STRING id of the event
// @detail sentence STRING? the best report, in its own words
// @detail article STRING? id of the article that it stands in
// @detail url STRING? address of that article
// @detail whoIds LIST ids of those who did it
// @detail toWhomIds LIST ids of those it was done to
CALL () {
  WITH * WHERE $actor IS NOT NULL
  MATCH (:Actor {id: $actor})<-[:HAS_ACTOR|HAS_RECIPIENT]-(event:Meeting)
  RETURN event
  UNION
  WITH * WHERE $actor IS NULL
  MATCH (event:Meeting)
  WHERE event.startDate <= coalesce($to, date('9999-12-31'))
  RETURN event
}
WITH event
WHERE event.startDate <= coalesce($to, date('9999-12-31')) AND event.endDate >= coalesce($from, date('0001-01-01'))
WITH event,
  COLLECT { MATCH (event)-[:HAS_ACTOR]->(a:Actor) RETURN a ORDER BY a.name, a.id } AS actors,
  COLLECT {
    MATCH (event)-[:HAS_RECIPIENT]->(a:Actor) WHERE NOT EXISTS { (event)-[:HAS_ACTOR]->(a) }
    RETURN a ORDER BY a.name, a.id
  } AS recipients,
  head(COLLECT {
    MATCH (event)-[in:LOCATED_IN]->(place:Place) RETURN place.name ORDER BY in.mentionCount DESC, place.id LIMIT 1
  }) AS place,
  head(COLLECT {
    MATCH (event)<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    RETURN {sentence: sentence.text, article: article.id, url: article.url, publishedAt: article.publishedAt, begin: mention.begin}
    ORDER BY mention.confidence DESC, mention.id LIMIT 1
  }) AS evidence,
  COLLECT { MATCH (event)-[:REPORTED_IN]->(article:Article) RETURN article.id ORDER BY article.publishedAt, article.id } AS articles
RETURN
  event.startDate AS startDate,
  event.endDate AS endDate,
  event.datePrecision AS datePrecision,
  event.dateBasis AS dateBasis,
  event.summary AS summary,
  [a IN actors | a.name] AS who,
  [a IN recipients | a.name] AS toWhom,
  place,
  event.modality AS modality,
  event.confidence AS confidence,
  event.articleCount AS articleCount,
  event.sourceCount AS sourceCount,
  articles,
  event.disputed AS disputed,
  event.type AS type,
  event.mode AS mode,
  event.id AS event,
  evidence.sentence AS sentence,
  evidence.article AS article,
  evidence.url AS url,
  [a IN actors | a.id] AS whoIds,
  [a IN recipients | a.id] AS toWhomIds
ORDER BY startDate, endDate, evidence.publishedAt, evidence.article, evidence.begin, event
