whole:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.kind = $p.v0_value) AND ((n1.start__key < $p.v1_earliestKey AND n1.start__latest < $p.v1_earliestKey))
  WITH n1
  ORDER BY n1.start__key, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

parts:
  RETURN COUNT {
    MATCH (n2:Meeting)
    WHERE (n2.kind IN $p.v0_values) AND (n2.start__key >= $p.v1_earliestKey)
    RETURN n2
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.kind IN $p.v0_values) AND (n1.start__key >= $p.v1_earliestKey)
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n1[k]]
  } AS c1
  // f0 = ["id"]
