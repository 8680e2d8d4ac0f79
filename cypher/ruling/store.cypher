// Keeps a ruling as the latest one.
// @param id STRING id of the ruling
// @param properties MAP {id, name, layer, kind, left, right, givenName, note}
// @column sequence INTEGER which one it is
CALL () {
  MATCH (other:Ruling)
  WHERE other.id STARTS WITH 'ruling-' AND other.id <> $id
  RETURN coalesce(max(other.sequence), 0) + 1 AS sequence
}
MERGE (ruling:Ruling {id: $id})
SET ruling = $properties, ruling.sequence = sequence
RETURN sequence
