// Notes that the graph is being derived.
MATCH (state:Resolution {id: 'state'})
SET state.settling = true, state.settled = false
