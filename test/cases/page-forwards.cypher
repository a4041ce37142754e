first:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","start"]

next:
  RETURN EXISTS {
    MATCH (n2:Meeting)
    WHERE NOT coalesce((n2.start__key <= $p.v1_0 AND (n2.start__key < $p.v1_0 OR (n2.id > $p.v0_1))), false)
    WITH n2
    RETURN n2
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.start__key <= $p.v1_0 AND (n1.start__key < $p.v1_0 OR (n1.id > $p.v0_1)))
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v2_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c1
  // f0 = ["id","start"]
