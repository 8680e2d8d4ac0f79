// Near copies of themselves, of another copy, or of several articles; and copies that count as a witness of their own.
// @column copy STRING id of the copy
// @column originals LIST ids of what it is a copy of
MATCH (copy:Article)
WITH copy, COLLECT { MATCH (copy)-[:NEAR_COPY_OF]->(original:Article) RETURN original ORDER BY original.id } AS originals
WHERE size(originals) > 1
  OR any(original IN originals
    WHERE original = copy OR original.witness <> copy.witness OR EXISTS { (original)-[:NEAR_COPY_OF]->() })
RETURN copy.id AS copy, [original IN originals | original.id] AS originals
ORDER BY copy
