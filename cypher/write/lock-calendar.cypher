// Keeps others from adding days to the calendar or taking them out.
MERGE (calendar:Calendar {id: 'days'})
SET calendar.name = 'Calendar'
