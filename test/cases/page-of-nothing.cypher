totals:
  RETURN COUNT { (:Meeting) } AS c0

zero:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

nothing:
  RETURN COUNT {
    MATCH (n2:Meeting)
    WHERE (n2.start__key < $p.v0_earliestKey AND n2.start__latest < $p.v0_earliestKey)
    RETURN n2
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v0_earliestKey AND n1.start__latest < $p.v0_earliestKey)
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v1_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c1
  // f0 = ["id"]
