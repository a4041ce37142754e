and:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.kind = $p.v0_value) AND (n1.start__key >= $p.v1_earliestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

or:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND ((n1.durationMinutes >= $p.v0_lowerBound) OR ((n1.start__key < $p.v1_earliestKey AND n1.start__latest < $p.v1_earliestKey)))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

not:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE NOT coalesce(EXISTS { MATCH (n1)<-[r2:INVOLVED]-(n3) }, false)
    RETURN n1
  } AS c0

nested:
  MATCH (n1:Meeting)
  WHERE n1.id IS NOT NULL AND (((NOT coalesce((n1.start__key < $p.v0_earliestKey AND n1.start__latest < $p.v0_earliestKey), false)) AND (n1.kind = $p.v1_value)) OR (n1.id = $p.v2_value))
  WITH n1
  ORDER BY n1.id, n1.id
  LIMIT $p.v3_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","kind"]

emptyAnd:
  RETURN COUNT { MATCH (n1:Topic) WHERE true RETURN n1 } AS c0

emptyOr:
  RETURN COUNT { MATCH (n1:Topic) WHERE false RETURN n1 } AS c0

emptyNot:
  RETURN COUNT { MATCH (n1:Topic) WHERE NOT coalesce(true, false) RETURN n1 } AS c0
