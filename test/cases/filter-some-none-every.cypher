some:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
  RETURN COUNT { (o0)<-[:INVOLVED]-() } AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) }
    RETURN n1
  } AS c0

every:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v2_values RETURN x } AS s0
  CALL (*) {
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (NOT EXISTS {
    MATCH (n1)-[r2:INVOLVED]->(n3)
    WHERE NOT coalesce(n3 IN s0, false)
  }) AND (EXISTS { MATCH (n1)-[r4:INVOLVED]->(n5) })
  WITH n1
  ORDER BY n1.start__key, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[r6:INVOLVED]->(n7)
    WITH n7
    ORDER BY n7.name__order, n7.id
    LIMIT $p.v1_rows
    RETURN [n7.code]
  }] AS row }
  RETURN row

both:
  OPTIONAL MATCH (o0:Person {id: $p.v1_value})
  WITH *, (COUNT { (o0)-[:PARTICIPATED_IN]->() }) ^ 2 > 3 * $p.v0_rows * COUNT { (:Meeting) } AS m0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind = $p.v2_value RETURN x.id } END AS m1
  CALL (*) {
  CALL (m0, m1, o0) {
  WITH 1 AS x2
  WHERE m0
  WITH x2
  LIMIT 1
  MATCH (n3:Meeting) USING INDEX n3:Meeting(start__key)
  WHERE n3.start__key IS NOT NULL AND EXISTS {
    MATCH (n3)<-[r4:PARTICIPATED_IN]-(o0)
    WHERE CASE WHEN m1 IS NULL THEN EXISTS { MATCH (n5:Office {id: r4.office}) WHERE n5.kind = $p.v2_value } ELSE r4.office IN m1 END
  }
  WITH n3
  ORDER BY n3.start__key, n3.id
  LIMIT $p.v0_rows
  RETURN n3 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m0
  WITH x2
  LIMIT 1
  WITH o0 AS n6
  MATCH (n6)-[r8:PARTICIPATED_IN]->(n7)
  WHERE CASE WHEN m1 IS NULL THEN EXISTS { MATCH (n9:Office {id: r8.office}) WHERE n9.kind = $p.v2_value } ELSE r8.office IN m1 END
  WITH DISTINCT n7
  WITH n7
  ORDER BY n7.start__key, n7.id
  LIMIT $p.v0_rows
  RETURN n7 AS n1 }
  WITH n1
  ORDER BY n1.start__key, n1.id
  RETURN [n1.start] AS row }
  RETURN row
