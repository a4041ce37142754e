and:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key >= $p.v1_earliestKey) AND (n1.kind = $p.v2_value)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

or:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND (((n1.start__key < $p.v1_earliestKey AND n1.start__latest < $p.v1_earliestKey)) OR (n1.durationMinutes >= $p.v2_lowerBound))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

not:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE NOT coalesce(EXISTS { MATCH (n1)<-[r2:INVOLVED]-(n3) }, false)
    RETURN n1
  } AS c0

nested:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND (((n1.kind = $p.v1_value) AND (NOT coalesce((n1.start__key < $p.v2_earliestKey AND n1.start__latest < $p.v2_earliestKey), false))) OR (n1.id = $p.v3_value))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, n1.kind] AS row

emptyAnd:
  RETURN COUNT { MATCH (n1:Topic) WHERE true RETURN n1 } AS c0

emptyOr:
  RETURN COUNT { MATCH (n1:Topic) WHERE false RETURN n1 } AS c0

emptyNot:
  RETURN COUNT { MATCH (n1:Topic) WHERE NOT coalesce(true, false) RETURN n1 } AS c0
