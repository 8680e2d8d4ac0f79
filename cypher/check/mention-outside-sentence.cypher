// Mentions and reports that begin outside their sentence, or names that end outside of it. Words of a speaker may run over
// several sentences.
// @column mention STRING id of the mention
// @column sentence STRING id of the sentence
MATCH (mention:Mention|EventMention)<-[:HAS_MENTION]-(sentence:Sentence)
WHERE mention.begin < sentence.begin
  OR mention.begin >= sentence.end
  OR (mention.end > sentence.end AND mention.type <> 'STATEMENT')
RETURN mention.id AS mention, sentence.id AS sentence
ORDER BY mention
