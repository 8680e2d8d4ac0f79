// Sentences whose next one is not the next one of their article.
// @column sentence STRING id of the sentence
// @column next STRING? id of the one that it leads to
// @column expected STRING? id of the one that it should lead to
MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)
OPTIONAL MATCH (sentence)-[:NEXT]->(next:Sentence)
OPTIONAL MATCH (article)-[:HAS_SENTENCE]->(expected:Sentence {index: sentence.index + 1})
WITH sentence, next, expected
WHERE coalesce(next.id, '') <> coalesce(expected.id, '')
RETURN sentence.id AS sentence, next.id AS next, expected.id AS expected
ORDER BY sentence
