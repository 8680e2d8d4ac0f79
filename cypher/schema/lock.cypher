// Takes the lock that keeps two processes from migrating one graph at the same time. It is free again when the
// transaction ends.
MERGE (lock:MigrationLock {id: 'schema'})
SET lock.name = 'Migration lock'
