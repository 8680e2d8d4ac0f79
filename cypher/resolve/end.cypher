// Notes that the graph is derived, unless facts records or rulings changed meanwhile.
MATCH (state:Resolution {id: 'state'})
WHERE state.settling
SET state.settled = true
REMOVE state.settling
