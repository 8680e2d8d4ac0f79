// Makes an article's node if there is none and keeps others from writing the same article.
// @param id STRING id of the article
// @column contentHash STRING? of the text that the graph holds; null if the article is new
// @column documentDate DATE? of the article that the graph holds
MERGE (article:Article {id: $id})
SET article.id = $id
RETURN article.contentHash AS contentHash, article.documentDate AS documentDate
