// Why an event is in the graph: each report of it in the words of its article, the one that is shown first.
// @param event STRING id of the event
// @column published DATE? day of the article
// @column outlet STRING? who published it
// @column title STRING? title of the article
// @column sentence STRING the sentence
// @column trigger STRING the words in it that tell of the event
// @column modality STRING HAPPENED, ONGOING, PLANNED, HYPOTHETICAL, DENIED, CANCELLED
// @column startDate DATE? first day
// @column endDate DATE? last day, included
// @column confidence FLOAT from 0 to 1
// @column rule STRING? entry of the ontology that found it
// @detail mergedBecause STRING? what the reports have in common, where several count as one
// @detail summary STRING the event in a sentence
// @detail begin INTEGER where the trigger begins in the sentence, in UTF-16 code units
// @detail end INTEGER where it ends
// @detail article STRING id of the article
// @detail url STRING? address of the article
// @detail report STRING id of the report
// @detail nearCopyOf STRING? id of the article that its article is a near copy of
MATCH (event:Event {id: $event})<-[:REPORTS]-(mention:EventMention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN
  article.documentDate AS published,
  article.source AS outlet,
  article.title AS title,
  sentence.text AS sentence,
  mention.text AS trigger,
  mention.modality AS modality,
  mention.startDate AS startDate,
  mention.endDate AS endDate,
  mention.confidence AS confidence,
  mention.rule AS rule,
  head(COLLECT { MATCH (decision:MergeDecision)-[:MERGES]->(event) RETURN decision.evidence ORDER BY decision.id }) AS mergedBecause,
  event.summary AS summary,
  mention.begin - sentence.begin AS begin,
  mention.end - sentence.begin AS end,
  article.id AS article,
  article.url AS url,
  mention.id AS report,
  head(COLLECT { MATCH (article)-[:NEAR_COPY_OF]->(original:Article) RETURN original.id ORDER BY original.id }) AS nearCopyOf
ORDER BY published, mention.id
