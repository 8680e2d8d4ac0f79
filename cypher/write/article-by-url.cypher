// Other articles that came without an id from the same address: earlier texts of one article.
// @param id STRING id of the article at hand
// @param url STRING its address
// @column id STRING id of the earlier article
MATCH (article:Article {url: $url})
WHERE article.id <> $id AND article.id STARTS WITH 'art-'
RETURN article.id AS id
ORDER BY id
