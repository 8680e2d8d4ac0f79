// The facts records of the graph, without their content.
// @column id STRING id of the article
// @column digest STRING digest of the facts
MATCH (record:FactsRecord)
RETURN record.id AS id, record.digest AS digest
