// How much the graph holds.
// @column articles INTEGER articles
// @column actors INTEGER actors
// @column events INTEGER events and statements
// @column rulings INTEGER rulings of persons
RETURN COUNT { (:Article) } AS articles, COUNT { (:Actor) } AS actors, COUNT { (:Event) } AS events,
  COUNT { (:Ruling) } AS rulings
