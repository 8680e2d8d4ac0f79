// Whom each report of an event names, and in which words.
// @param event STRING id of the event
// @column report STRING id of the report
// @column role STRING actor, recipient, speaker, addressee
// @column actor STRING id of the actor
// @column name STRING its name
// @column mention STRING? id of the mention
// @column text STRING? its words
MATCH (:Event {id: $event})<-[:REPORTS]-(report:EventMention)
WITH report, report.type = 'STATEMENT' AS said
CALL (report, said) {
  UNWIND report.actors AS id
  RETURN CASE WHEN said THEN 'speaker' ELSE 'actor' END AS role, id, coalesce(report.actorMentions, []) AS mentions
  UNION ALL
  UNWIND report.recipients AS id
  RETURN CASE WHEN said THEN 'addressee' ELSE 'recipient' END AS role, id, coalesce(report.recipientMentions, []) AS mentions
}
MATCH (actor:Actor {id: id})
CALL (actor, mentions) {
  UNWIND CASE mentions WHEN [] THEN [null] ELSE mentions END AS place
  OPTIONAL MATCH (mention:Mention {id: place})-[:REFERS_TO]->(actor)
  RETURN DISTINCT mention
}
WITH report, role, actor, collect(mention) AS named
UNWIND CASE named WHEN [] THEN [null] ELSE named END AS mention
RETURN report.id AS report, role, actor.id AS actor, actor.name AS name, mention.id AS mention,
  coalesce(mention.text, CASE role WHEN 'speaker' THEN report.speaker END) AS text
ORDER BY report, role, actor, mention
