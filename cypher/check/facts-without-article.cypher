// Facts records that no article was made from, or an unfinished resolution: ingest once more, or rebuild.
// @column record STRING id of the record; 'state' for an unfinished resolution
MATCH (record:FactsRecord)
WHERE NOT EXISTS { (record)<-[:HAS_FACTS]-(:Article) }
RETURN record.id AS record
UNION
MATCH (state:Resolution {id: 'state', settled: false})
RETURN state.id AS record
