// What somebody said, in the order of time; what is undated comes last.
// @param speaker ACTOR who said it
// @param about ACTOR? whom it is about
// @param from DATE? first day
// @param to DATE? last day
// @column startDate DATE? first day
// @column endDate DATE? last day, included
// @detail datePrecision STRING DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, UNKNOWN
// @detail dateBasis STRING STATED, RELATIVE, PUBLICATION, UNRESOLVED
// @column speaker STRING name of the speaker
// @column words STRING what was said
// @column kind STRING DIRECT, INDIRECT, MIXED
// @column toWhom LIST names of those spoken to
// @column about LIST names of actors, and summaries of events, that it is about
// @column confidence FLOAT from 0 to 1
// @column articleCount INTEGER how many articles report it
// @column sourceCount INTEGER how many outlets
// @detail statement STRING id of the statement
// @detail sentence STRING? where it stands
// @detail article STRING? id of the article that it stands in
// @detail url STRING? address of that article
// @detail speakerId STRING id of the speaker
MATCH (speaker:Actor {id: $speaker})<-[:SAID_BY]-(statement:Statement)
WHERE ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Actor {id: $about}) })
  AND ($from IS NULL OR statement.endDate >= $from)
  AND ($to IS NULL OR statement.startDate <= $to)
WITH speaker, statement,
  COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(a:Actor) RETURN a.name ORDER BY a.name, a.id } AS toWhom,
  COLLECT {
    MATCH (statement)-[:ABOUT]->(topic) RETURN coalesce(topic.name, topic.summary) AS name ORDER BY name, topic.id
  } AS about,
  head(COLLECT {
    MATCH (statement)<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    RETURN {sentence: sentence.text, article: article.id, url: article.url}
    ORDER BY mention.confidence DESC, mention.id LIMIT 1
  }) AS evidence
RETURN
  statement.startDate AS startDate,
  statement.endDate AS endDate,
  statement.datePrecision AS datePrecision,
  statement.dateBasis AS dateBasis,
  speaker.name AS speaker,
  statement.words AS words,
  statement.kind AS kind,
  toWhom,
  about,
  statement.confidence AS confidence,
  statement.articleCount AS articleCount,
  statement.sourceCount AS sourceCount,
  statement.id AS statement,
  evidence.sentence AS sentence,
  evidence.article AS article,
  evidence.url AS url,
  speaker.id AS speakerId
ORDER BY startDate, endDate, statement
