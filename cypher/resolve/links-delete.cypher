// Parts events.
// @param rows LIST {from, kind, to}
UNWIND $rows AS row
MATCH (:Event {id: row.from})-[link:$(row.kind)]->(:Event {id: row.to})
DELETE link
