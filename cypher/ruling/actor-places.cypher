// Where articles mention an actor: in each article names first, and places that nobody else shares.
// @param id STRING id of the actor
// @column article STRING id of the article
// @column begin INTEGER where the mention begins
MATCH (actor:Actor {id: $id})<-[:REFERS_TO]-(mention:Mention)<-[:HAS_MENTION]-(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN article.id AS article, mention.begin AS begin
ORDER BY
  article,
  EXISTS { (sentence)-[:HAS_MENTION]->(other:Mention {begin: mention.begin})-[:REFERS_TO]->(whom:Actor) WHERE whom <> actor },
  mention.form <> 'NAME',
  begin
