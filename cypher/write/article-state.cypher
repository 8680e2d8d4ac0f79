// What the graph holds of an article.
// @param id STRING id of the article
// @column contentHash STRING? of the text that the graph holds
// @column documentDate DATE? of the article that the graph holds
MATCH (article:Article {id: $id})
RETURN article.contentHash AS contentHash, article.documentDate AS documentDate
