// Derives the properties of events from all reports. The best report gives those that reports may differ in: what has
// happened before what is under way or alleged, then one that names the place, the earliest, the most certain one. The date
// is that of the report that says it best. Reports of one outlet, and copies of its articles, are one witness: confidence is
// the chance that not every witness errs, each taken at its most certain report.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH event, mention, article.id AS article, article.witness AS source
ORDER BY mention.modality <> 'HAPPENED', mention.place IS NULL, mention.startDate, mention.confidence DESC, mention.id
WITH event, collect(mention) AS mentions, count(DISTINCT article) AS articleCount, count(DISTINCT source) AS sourceCount,
  collect({source: source, confidence: mention.confidence}) AS reports
WITH event, mentions, mentions[0] AS best, articleCount, sourceCount,
  head(COLLECT {
    UNWIND mentions AS mention
    RETURN mention
    ORDER BY mention.dateBasis = 'UNRESOLVED', mention.dateBasis = 'PUBLICATION', mention.datePrecision <> 'DAY',
      mention.startDate, mention.confidence DESC, mention.id
    LIMIT 1
  }) AS dated,
  COLLECT {
    UNWIND reports AS report
    WITH report.source AS source, max(report.confidence) AS confidence
    RETURN confidence ORDER BY confidence
  } AS confidences,
  COLLECT {
    UNWIND mentions AS mention
    UNWIND mention.contexts AS context
    RETURN DISTINCT context ORDER BY context
  } AS contexts
REMOVE event:Meeting:Statement:Action
SET
  event:$(CASE best.type WHEN 'CONSULT' THEN 'Meeting' WHEN 'STATEMENT' THEN 'Statement' ELSE 'Action' END),
  event += {
    type: best.type,
    mode: best.mode,
    contexts: contexts,
    quadClass: best.quadClass,
    cameo: best.cameo,
    goldstein: best.goldstein,
    modality: best.modality,
    summary: coalesce(event.givenName, best.summary),
    startDate: dated.startDate,
    endDate: dated.endDate,
    datePrecision: dated.datePrecision,
    dateBasis: dated.dateBasis,
    amount: best.amount,
    unit: best.unit,
    articleCount: articleCount,
    sourceCount: sourceCount,
    mentionCount: size(mentions),
    disputed: coalesce(event.disputed, false),
    confidence: round(1 - reduce(doubt = 1.0, confidence IN confidences | doubt * (1 - confidence)), 4),
    words: CASE best.type WHEN 'STATEMENT' THEN best.text END,
    kind: best.kind,
    cue: best.cue
  }
