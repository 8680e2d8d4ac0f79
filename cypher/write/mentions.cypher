// Writes who and where an article's sentences mention.
// @param rows LIST {sentence, properties, actor, place}: ids, and the properties of the mention
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (sentence)-[:HAS_MENTION]->(mention:Mention)
SET mention = row.properties
