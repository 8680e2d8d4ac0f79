// The event with an id.
// @param id STRING id
// @column id STRING id of the event
// @column name STRING the event in a sentence
// @column kind STRING Event, Statement
// @column mentionCount INTEGER how many reports it has
// @column articleCount INTEGER in how many articles
MATCH (event:Event {id: $id})
RETURN event.id AS id, event.summary AS name, CASE WHEN event:Statement THEN 'Statement' ELSE 'Event' END AS kind,
  event.mentionCount AS mentionCount, event.articleCount AS articleCount
