person:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN COUNT { MATCH (n1)-[r4:PARTICIPATED_IN]->(n5) } AS c0, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WITH n3
    ORDER BY n3.start__key, n3.id
    LIMIT $p.v1_rowsAndOne
    RETURN [n3.start__key, n3.id, n3.start]
  } AS c1, EXISTS {
    MATCH (n1)-[r8:PARTICIPATED_IN]->(n9)
    WHERE NOT coalesce((n9.start__key >= $p.v3_0 AND (n9.start__key > $p.v3_0 OR (n9.id > $p.v3_1))), false)
    WITH n9
    RETURN n9
  } AS c2, COLLECT {
    MATCH (n1)-[r6:PARTICIPATED_IN]->(n7)
    WHERE (n7.start__key >= $p.v3_0 AND (n7.start__key > $p.v3_0 OR (n7.id > $p.v3_1)))
    WITH n7
    ORDER BY n7.start__key, n7.id
    LIMIT $p.v2_rows
    RETURN [n7.start__key, n7.id, n7.start]
  } AS c3
