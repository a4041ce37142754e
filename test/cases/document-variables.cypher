whole:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.kind = $p.v1_value) AND ((n1.start__key < $p.v2_earliestKey AND n1.start__latest < $p.v2_earliestKey))
  WITH n1
  ORDER BY n1.start__key, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

parts:
  RETURN COUNT {
    MATCH (n2:Meeting)
    WHERE (n2.kind IN $p.v1_values) AND (n2.start__key >= $p.v2_earliestKey)
    RETURN n2
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.kind IN $p.v1_values) AND (n1.start__key >= $p.v2_earliestKey)
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.id]
  } AS c1
