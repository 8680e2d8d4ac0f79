// Takes away an article that nothing hangs on any more.
// @param id STRING id of the article
MATCH (article:Article {id: $id})
DETACH DELETE article
