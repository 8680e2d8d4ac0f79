// The rulings that are about actors or events as they are now: one of their places is a place of theirs.
// @param ids LIST ids of actors and events
// @column id STRING id of the ruling
// @column name STRING the ruling in a line
// @column note STRING? what the person said about it
MATCH (ruling:Ruling)
WHERE ruling.id STARTS WITH 'ruling-'
  AND (
    (ruling.layer = 'ACTOR' AND EXISTS {
      UNWIND ruling.left + ruling.right AS place
      MATCH (mention:Mention) WHERE mention.id STARTS WITH replace(place, '\t', '#m') + '-'
      MATCH (mention)-[:REFERS_TO]->(actor:Actor) WHERE actor.id IN $ids
    })
    OR (ruling.layer = 'EVENT' AND EXISTS {
      UNWIND ruling.left + ruling.right AS place
      UNWIND ['#e', '#q'] AS layer
      MATCH (report:EventMention) WHERE report.id STARTS WITH replace(place, '\t', layer) + '-'
      MATCH (report)-[:REPORTS]->(event:Event) WHERE event.id IN $ids
    })
  )
RETURN ruling.id AS id, ruling.name AS name, ruling.note AS note
ORDER BY ruling.sequence, id
