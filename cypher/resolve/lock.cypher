// Keeps other processes from deriving the graph at the same time, until the transaction ends.
MATCH (lock:Resolution {id: 'lock'})
SET lock.id = 'lock'
