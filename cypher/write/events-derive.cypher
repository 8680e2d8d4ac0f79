// Derives the properties of events from all reports. The best report gives those that reports may differ in: what has
// happened before what is under way, then the earliest, then the most certain one. Reports of one outlet are one witness:
// confidence is the chance that not every outlet errs, each taken at its most certain report.
// @param ids LIST ids of events
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WITH event, mention, article.id AS article, coalesce(source.id, '') AS source
ORDER BY mention.modality = 'ONGOING', mention.startDate, mention.confidence DESC, mention.id
WITH event, collect(mention) AS mentions, count(DISTINCT article) AS articleCount, count(DISTINCT source) AS sourceCount,
  collect({source: source, confidence: mention.confidence}) AS reports
WITH event, mentions, mentions[0] AS best, articleCount, sourceCount,
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
    summary: best.summary,
    startDate: best.startDate,
    endDate: best.endDate,
    datePrecision: best.datePrecision,
    dateBasis: best.dateBasis,
    amount: best.amount,
    unit: best.unit,
    articleCount: articleCount,
    sourceCount: sourceCount,
    mentionCount: size(mentions),
    disputed: false,
    confidence: round(1 - reduce(doubt = 1.0, confidence IN confidences | doubt * (1 - confidence)), 4),
    words: CASE best.type WHEN 'STATEMENT' THEN best.text END,
    kind: best.kind,
    cue: best.cue
  }
