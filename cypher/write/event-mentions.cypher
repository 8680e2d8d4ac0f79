// Writes what an article's sentences report.
// @param rows LIST {sentence, event, properties}: ids, and the properties of the report
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (event:Event {id: row.event})
CREATE (sentence)-[:HAS_MENTION]->(mention:EventMention)-[:REPORTS]->(event)
SET mention = row.properties
