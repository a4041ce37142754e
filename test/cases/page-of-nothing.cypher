totals:
  RETURN COUNT { (:Meeting) } AS c0

zero:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rowsAndOne
  RETURN [n1.id, n1.start__key] AS row

nothing:
  RETURN COUNT {
    MATCH (n2:Meeting)
    WHERE (n2.start__key < $p.v1_earliestKey AND n2.start__latest < $p.v1_earliestKey)
    RETURN n2
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v1_earliestKey AND n1.start__latest < $p.v1_earliestKey)
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v0_rowsAndOne
    RETURN [n1.id, n1.start__key]
  } AS c1
