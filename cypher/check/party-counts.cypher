// Parties of events whose count is not that of the reports that name them so.
// @column event STRING id of the event
// @column party STRING id of the actor
// @column link STRING type of the relationship
// @column mentionCount INTEGER stored
// @column mentions INTEGER counted
MATCH (event:Event)-[link:HAS_ACTOR|HAS_RECIPIENT|SAID_BY|ADDRESSED_TO]->(party:Actor)
WITH event, link, party,
  COUNT {
    MATCH (event)<-[:REPORTS]-(mention:EventMention)
    WHERE party.id IN CASE WHEN type(link) IN ['HAS_ACTOR', 'SAID_BY'] THEN mention.actors ELSE mention.recipients END
  } AS mentions
WHERE link.mentionCount <> mentions
RETURN event.id AS event, party.id AS party, type(link) AS link, link.mentionCount AS mentionCount, mentions
ORDER BY event, party, link
