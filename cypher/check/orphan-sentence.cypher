// Sentences that do not stand in exactly one article.
// @column sentence STRING id of the sentence
// @column articles INTEGER how many it stands in
MATCH (sentence:Sentence)
WITH sentence, COUNT { (sentence)<-[:HAS_SENTENCE]-(:Article) } AS articles
WHERE articles <> 1
RETURN sentence.id AS sentence, articles
ORDER BY sentence
