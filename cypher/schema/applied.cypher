// The migrations that this graph has seen.
// @column version STRING V001 …
// @column checksum STRING SHA-256 of the file
MATCH (migration:Migration)
RETURN migration.id AS version, migration.checksum AS checksum
ORDER BY version
