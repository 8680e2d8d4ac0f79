// Takes away the roles of persons, and returns what articles say of their roles.
// @param ids LIST ids of actors
// @column person STRING id of the actor
// @column article STRING id of the article that says so
// @column date DATE? of that article
// @column roles LIST title, institution, first day, last day of each role, parted by tabs
UNWIND $ids AS id
MATCH (person:Actor {id: id})
CALL (person) {
  MATCH (person)-[role:HOLDS_ROLE]->()
  DELETE role
}
WITH person
MATCH (person)<-[vote:MENTIONS]-(article:Article)
WHERE size(vote.roles) > 0
RETURN person.id AS person, article.id AS article, vote.date AS date, vote.roles AS roles
ORDER BY person, article
