// Takes away some of what is derived from the facts records.
// @param limit INTEGER how many nodes at once
// @column deleted INTEGER how many went
MATCH (node:Article|Sentence|Mention|EventMention|Actor|Place|Event|Date|Source|EventType|MergeDecision)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
