// Names outlets by the first spelling in alphabetical order.
// @param ids LIST ids of outlets
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:PUBLISHED_BY]-(article:Article)
WITH source, min(article.source) AS name
SET source.name = name
