// Mentions and reports that do not stand in exactly one sentence.
// @column mention STRING id of the mention
// @column sentences INTEGER how many it stands in
MATCH (mention:Mention|EventMention)
WITH mention, COUNT { (mention)<-[:HAS_MENTION]-(:Sentence) } AS sentences
WHERE sentences <> 1
RETURN mention.id AS mention, sentences
ORDER BY mention
