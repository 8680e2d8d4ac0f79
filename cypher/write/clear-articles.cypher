// Takes away what joins articles to others, but for copies.
// @param ids LIST ids of articles
UNWIND $ids AS id
MATCH (:Article {id: id})-[link:MENTIONS|PUBLISHED_BY|REPORTED_IN|HAS_FACTS]-()
DELETE link
