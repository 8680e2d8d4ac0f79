// Takes away places that no article mentions.
// @param ids LIST ids of places
UNWIND $ids AS id
MATCH (place:Place {id: id})
WHERE NOT EXISTS { (place)<-[:MENTIONS]-() }
DETACH DELETE place
