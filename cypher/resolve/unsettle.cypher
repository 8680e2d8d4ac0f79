// Notes that facts records or rulings changed and the graph does not yet follow.
MATCH (state:Resolution {id: 'state'})
SET state.settled = false
REMOVE state.settling
