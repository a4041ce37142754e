person:
  MATCH (n1:Person {id: $p.v4_value})
  RETURN [EXISTS {
    MATCH (n1)-[r4:PARTICIPATED_IN]->(n5)
    WHERE NOT coalesce((n5.start__key >= $p.v1_0 AND (n5.start__key > $p.v1_0 OR (n5.id > $p.v0_1))), false)
    WITH n5
    RETURN n5
  }, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (n3.start__key >= $p.v1_0 AND (n3.start__key > $p.v1_0 OR (n3.id > $p.v0_1)))
    WITH n3
    ORDER BY n3.start__key, n3.id
    LIMIT $p.v2_rows
    RETURN [n3.start__key, n3.id] + [k IN $p.f0 | n3[k]]
  }, COUNT { MATCH (n1)-[r8:PARTICIPATED_IN]->(n9) }, COLLECT {
    MATCH (n1)-[r6:PARTICIPATED_IN]->(n7)
    WITH n7
    ORDER BY n7.start__key, n7.id
    LIMIT $p.v3_rows
    RETURN [n7.start__key, n7.id] + [k IN $p.f1 | n7[k]]
  }] AS row
  // f0 = ["start"]
  // f1 = ["start"]
