// Lets one process at a time change what the graph is derived from, until the transaction ends.
MATCH (state:Resolution {id: 'state'})
SET state.id = 'state'
