// Joins persons to the countries and organisations in which they hold a role. What several articles say of one role is
// taken together; the evidence names at most five of them.
// @param rows LIST {person, institution, title, from, to, date, article}
UNWIND $rows AS row
MATCH (person:Actor {id: row.person})
WHERE person:Person
MATCH (institution:Actor {id: row.institution})
WHERE institution:Country OR institution:Organization
MERGE (person)-[role:HOLDS_ROLE {title: row.title}]->(institution)
SET
  role.from = CASE WHEN role.from <= row.from OR row.from IS NULL THEN role.from ELSE row.from END,
  role.to = CASE WHEN role.to >= row.to OR row.to IS NULL THEN role.to ELSE row.to END,
  role.firstSeen = CASE WHEN role.firstSeen <= row.date OR row.date IS NULL THEN role.firstSeen ELSE row.date END,
  role.lastSeen = CASE WHEN role.lastSeen >= row.date OR row.date IS NULL THEN role.lastSeen ELSE row.date END,
  role.evidence = COLLECT {
    UNWIND coalesce(role.evidence, []) + [row.article] AS article
    RETURN DISTINCT article ORDER BY article LIMIT 5
  }
