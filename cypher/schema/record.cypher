// Records that a migration was applied.
// @param version STRING V001 …
// @param name STRING what it is about
// @param checksum STRING SHA-256 of the file
MERGE (migration:Migration {id: $version})
SET migration.name = $name, migration.checksum = $checksum
