// Parts articles that are no near copies.
// @param rows LIST {copy, original}
UNWIND $rows AS row
MATCH (:Article {id: row.copy})-[link:NEAR_COPY_OF]->(:Article {id: row.original})
DELETE link
