// Makes sure that there is one lock only. Runs before any migration.
CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE
