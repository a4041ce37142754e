first:
  RETURN EXISTS {
    MATCH (n2:Meeting)
    WHERE NOT coalesce((n2.start__key >= $p.v1_0 AND (n2.start__key > $p.v1_0 OR (n2.id < $p.v0_1))), false) AND (n2.start__key <= $p.v3_0 AND (n2.start__key < $p.v3_0 OR (n2.id > $p.v2_1)))
    WITH n2
    RETURN n2
  } AS c0, EXISTS {
    MATCH (n3:Meeting)
    WHERE NOT coalesce((n3.start__key <= $p.v3_0 AND (n3.start__key < $p.v3_0 OR (n3.id > $p.v2_1))), false)
    WITH n3
    RETURN n3
  } AS c1, COUNT { (:Meeting) } AS c2, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.start__key <= $p.v3_0 AND (n1.start__key < $p.v3_0 OR (n1.id > $p.v2_1))) AND (n1.start__key >= $p.v1_0 AND (n1.start__key > $p.v1_0 OR (n1.id < $p.v0_1)))
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    LIMIT $p.v4_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c3
  // f0 = ["id","start"]

last:
  RETURN EXISTS {
    MATCH (n2:Meeting)
    WHERE NOT coalesce((n2.start__key >= $p.v1_0 AND (n2.start__key > $p.v1_0 OR (n2.id < $p.v0_1))), false)
    WITH n2
    RETURN n2
  } AS c0, EXISTS {
    MATCH (n3:Meeting)
    WHERE NOT coalesce((n3.start__key <= $p.v3_0 AND (n3.start__key < $p.v3_0 OR (n3.id > $p.v2_1))), false) AND (n3.start__key >= $p.v1_0 AND (n3.start__key > $p.v1_0 OR (n3.id < $p.v0_1)))
    WITH n3
    RETURN n3
  } AS c1, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND (n1.start__key <= $p.v3_0 AND (n1.start__key < $p.v3_0 OR (n1.id > $p.v2_1))) AND (n1.start__key >= $p.v1_0 AND (n1.start__key > $p.v1_0 OR (n1.id < $p.v0_1)))
    WITH n1
    ORDER BY n1.start__key, n1.id DESC
    LIMIT $p.v4_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c2
  // f0 = ["id","start"]
