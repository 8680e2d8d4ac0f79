// Takes away actors that no article mentions, unless somewhere lies in them.
// @param ids LIST ids of actors
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:MENTIONS|LOCATED_IN]-() }
DETACH DELETE actor
