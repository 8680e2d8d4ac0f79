// What is derived from articles, at least in part.
// @param ids LIST ids of articles
// @column events LIST ids
// @column actors LIST ids, countries of places included
// @column places LIST ids
// @column dates LIST ids, wider dates included
// @column sources LIST ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  COLLECT { MATCH (article)<-[:REPORTED_IN]-(event:Event) RETURN DISTINCT event.id } AS events,
  COLLECT {
    MATCH (article)-[:MENTIONS]->(actor:Actor) RETURN actor.id
    UNION
    MATCH (article)-[:MENTIONS]->(:Place)-[:LOCATED_IN]->(actor:Actor) RETURN actor.id
  } AS actors,
  COLLECT { MATCH (article)-[:MENTIONS]->(place:Place) RETURN place.id } AS places,
  COLLECT {
    MATCH (article)<-[:REPORTED_IN]-(:Event)-[:ON]->(:Date)-[:PART_OF*0..6]->(date:Date)
    RETURN DISTINCT date.id
  } AS dates,
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(source:Source) RETURN source.id } AS sources
