some:
  WITH COLLECT { MATCH (x:Country {code: $v1_value}) RETURN x } AS s0
  RETURN COUNT {
    UNWIND s0 AS n4
    WITH n4
    MATCH (n4)<-[r6:INVOLVED]-(n5)
    WITH DISTINCT n5
    RETURN n5
  } AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) }
    RETURN n1
  } AS c0

every:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (NOT EXISTS {
    MATCH (n1)-[r2:INVOLVED]->(n3)
    WHERE NOT coalesce(n3.code IN $v2_values, false)
  }) AND (EXISTS { MATCH (n1)-[r4:INVOLVED]->(n5) })
  WITH n1
  ORDER BY n1.start__key, n1.id
  LIMIT $v0_rows
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[r6:INVOLVED]->(n7)
    WITH n7, r6
    ORDER BY n7.name__order, n7.id
    LIMIT $v1_rows
    RETURN [n7.code]
  }] AS row

both:
  WITH COLLECT { MATCH (x:Person {id: $v1_value}) RETURN x } AS s0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)-[:PARTICIPATED_IN]->() } } | d + k)) ^ 2 > 3.0 * $v0_rows * COUNT { (:Meeting) } AS m0
  CALL (*) {
  CALL (m0, s0) {
  WITH 1 AS x6
  WHERE m0
  WITH x6
  LIMIT 1
  MATCH (n7:Meeting)
  WHERE n7.start__key IS NOT NULL AND EXISTS {
    MATCH (n7)<-[r8:PARTICIPATED_IN]-(n9)
    WHERE EXISTS { MATCH (n10:Office {id: r8.office}) WHERE n10.kind = $v2_value } AND n9.id = $v1_value
  }
  WITH n7
  ORDER BY n7.start__key, n7.id
  LIMIT $v0_rows
  RETURN n7 AS n5
  UNION ALL
  WITH 1 AS x6
  WHERE NOT m0
  WITH x6
  LIMIT 1
  UNWIND s0 AS n11
  WITH n11
  MATCH (n11)-[r13:PARTICIPATED_IN]->(n12)
  WHERE EXISTS { MATCH (n14:Office {id: r13.office}) WHERE n14.kind = $v2_value }
  WITH DISTINCT n12
  WITH n12
  ORDER BY n12.start__key, n12.id
  LIMIT $v0_rows
  RETURN n12 AS n5 }
  WITH n5
  ORDER BY n5.start__key, n5.id
  RETURN [n5.start] AS row }
  RETURN row
