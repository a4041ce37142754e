and:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key >= $v1_earliestKey) AND (n1.kind = $v2_value)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $v0_rows
  RETURN [n1.id] AS row

or:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND (((n1.start__key < $v1_earliestKey AND n1.start__latest < $v1_earliestKey)) OR (n1.durationMinutes >= $v2_lowerBound))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $v0_rows
  RETURN [n1.id] AS row

not:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE NOT coalesce(EXISTS { MATCH (n1)<-[r2:INVOLVED]-(n3) }, false)
    RETURN n1
  } AS c0

nested:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND (((n1.kind = $v1_value) AND (NOT coalesce((n1.start__key < $v2_earliestKey AND n1.start__latest < $v2_earliestKey), false))) OR (n1.id = $v3_value))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $v0_rows
  RETURN [n1.id, n1.kind] AS row

emptyAnd:
  RETURN COUNT { MATCH (n1:Topic) WHERE true RETURN n1 } AS c0

emptyOr:
  RETURN COUNT { MATCH (n1:Topic) WHERE false RETURN n1 } AS c0

emptyNot:
  RETURN COUNT { MATCH (n1:Topic) WHERE NOT coalesce(true, false) RETURN n1 } AS c0
