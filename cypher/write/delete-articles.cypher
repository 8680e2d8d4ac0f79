// Takes away articles that nothing hangs on any more.
// @param ids LIST ids of articles
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article
