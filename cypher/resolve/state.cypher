// Whether the graph is what follows from the facts records and rulings.
// @column settled BOOLEAN
MATCH (state:Resolution {id: 'state'})
RETURN state.settled AS settled
