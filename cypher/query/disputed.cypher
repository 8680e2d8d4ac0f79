// Events whose reports disagree, on the date, the place, an amount or whether it happened: each value with those who say so.
// @param actor ACTOR? whose events
// @param from DATE? first day
// @param to DATE? last day
// @param event STRING? id of one event
// @column startDate DATE? first day
// @column summary STRING what happened, in a sentence
// @column on STRING what they disagree on: date, place, amount, modality
// @column value STRING what some say
// @column sources INTEGER how many independent sources do: those of one outlet, and copies, are one
// @column reports INTEGER how many reports do
// @column outlets LIST whose
// @detail articles LIST ids of the articles
// @detail event STRING id of the event
MATCH (event:Event {disputed: true})
WHERE ($event IS NULL OR event.id = $event)
  AND ($from IS NULL OR event.endDate >= $from) AND ($to IS NULL OR event.startDate <= $to)
  AND ($actor IS NULL OR EXISTS { (event)-[:HAS_ACTOR|HAS_RECIPIENT|SAID_BY]->(:Actor {id: $actor}) })
UNWIND event.disputedOn AS on
MATCH (event)<-[:REPORTS]-(report:EventMention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
OPTIONAL MATCH (place:Place {id: report.place})
WITH event, on, article, report,
  CASE on
    WHEN 'date' THEN CASE
      WHEN report.startDate = report.endDate THEN toString(report.startDate)
      WHEN report.startDate IS NOT NULL OR report.endDate IS NOT NULL
        THEN coalesce(toString(report.startDate), '…') + ' – ' + coalesce(toString(report.endDate), '…')
    END
    WHEN 'place' THEN place.name
    WHEN 'amount' THEN
      CASE WHEN report.amount = toInteger(report.amount) THEN toString(toInteger(report.amount)) ELSE toString(report.amount) END
      + coalesce(' ' + report.unit, '')
    WHEN 'modality' THEN report.modality
  END AS value
WHERE value IS NOT NULL
  // the dead of one town are among those of all that an article counts
  AND (on <> 'amount' OR NOT EXISTS {
    (event)<-[:REPORTS]-(larger:EventMention)<-[:HAS_MENTION]-(:Sentence)<-[:HAS_SENTENCE]-(article)
    WHERE larger.unit = report.unit AND larger.amount > report.amount
  })
WITH event, on, value, count(DISTINCT article.witness) AS sources, count(DISTINCT report) AS reports,
  collect(DISTINCT article) AS articles
RETURN
  event.startDate AS startDate,
  event.summary AS summary,
  on,
  value,
  sources,
  reports,
  COLLECT {
    UNWIND articles AS article
    WITH article WHERE article.source IS NOT NULL
    RETURN DISTINCT article.source ORDER BY article.source
  } AS outlets,
  COLLECT { UNWIND articles AS article RETURN article.id ORDER BY article.id } AS articles,
  event.id AS event
ORDER BY startDate, event, on, sources DESC, reports DESC, value
