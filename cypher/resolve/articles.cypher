// What the graph was derived from, article by article.
// @column id STRING id of the article
// @column derivedFrom STRING digest of its facts and of what was decided about it
MATCH (article:Article)
RETURN article.id AS id, article.derivedFrom AS derivedFrom
