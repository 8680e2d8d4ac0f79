// Takes away outlets without an article.
// @param ids LIST ids of outlets
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { (source)<-[:PUBLISHED_BY]-() }
DETACH DELETE source
