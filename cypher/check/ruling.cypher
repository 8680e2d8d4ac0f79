// Rulings that say nothing: without places, other side or name; and two that were made at the same time.
// @column ruling STRING id of the ruling
// @column kind STRING? MERGE, SPLIT, PIN, RENAME
// @column sequence INTEGER? which one it was
MATCH (ruling:Ruling)
WITH ruling, coalesce(ruling.left, []) AS left, coalesce(ruling.right, []) AS right
WHERE size(left) = 0
  OR ruling.sequence IS NULL
  OR NOT ruling.layer IN ['ACTOR', 'EVENT']
  OR NOT ruling.kind IN ['MERGE', 'SPLIT', 'PIN', 'RENAME']
  OR (ruling.kind = 'RENAME') <> (ruling.givenName IS NOT NULL)
  OR (ruling.kind = 'RENAME') <> (size(right) = 0)
  OR any(place IN left + right WHERE NOT place =~ '(?s).+\\t[0-9]+')
  OR EXISTS { MATCH (other:Ruling {sequence: ruling.sequence}) WHERE other <> ruling }
RETURN ruling.id AS ruling, ruling.kind AS kind, ruling.sequence AS sequence
ORDER BY ruling
