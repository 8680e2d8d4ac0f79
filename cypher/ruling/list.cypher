// What persons ruled, in that order.
// @column id STRING id of the ruling
// @column sequence INTEGER which one it was
// @column layer STRING ACTOR, EVENT
// @column kind STRING MERGE, SPLIT, PIN, RENAME
// @column left LIST places that it is about: id of an article, tabulator, offset
// @column right LIST places of the other side
// @column givenName STRING? the new name
// @column note STRING? what the person said about it
// @column name STRING the ruling in a line
MATCH (ruling:Ruling)
WHERE ruling.id STARTS WITH 'ruling-'
RETURN ruling.id AS id, ruling.sequence AS sequence, ruling.layer AS layer, ruling.kind AS kind, ruling.left AS left,
  ruling.right AS right, ruling.givenName AS givenName, ruling.note AS note, ruling.name AS name
ORDER BY sequence, id
