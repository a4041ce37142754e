office:
  MATCH (n1:Office {id: $v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WHERE r2.from__key >= $v2_earliestKey
    WITH n3, r2
    ORDER BY r2.from__key, n3.id, r2.from__key
    LIMIT $v1_rows
    RETURN [r2.from, r2.to, n3.id]
  } AS c0

people:
  WITH COLLECT { MATCH (x:Person {id: $v1_value}) RETURN x } AS s0, COLLECT { MATCH (x:Office {id: $v2_value}) RETURN x } AS s1
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)-[:PARTICIPATED_IN]->() } } | d + k) * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3.0 * $v0_rows * COUNT { (:Person) } AS m0
  CALL (*) {
  CALL (m0, s0, s1) {
  WITH 1 AS x13
  WHERE m0
  WITH x13
  LIMIT 1
  MATCH (n14:Person)
  WHERE n14.familyName__order IS NOT NULL AND (EXISTS {
    MATCH (n14)-[:PARTICIPATED_IN]->(n16)
    MATCH (n16)<-[:PARTICIPATED_IN]-(n15)
    WHERE n15 <> n14 AND n15 IN s0
  }) AND (EXISTS {
    MATCH (n14)-[:PARTICIPATED_IN]->(n20)
    MATCH (n20)<-[:PARTICIPATED_IN]-(n17)
    WHERE n17 <> n14 AND EXISTS {
      MATCH (n17)-[r18:HELD]->(n19)
      WHERE r18.from__key >= $v3_afterLatestKey AND n19 IN s1
    }
  })
  WITH n14
  ORDER BY n14.familyName__order, n14.id
  LIMIT $v0_rows
  RETURN n14 AS n12
  UNION ALL
  WITH 1 AS x13
  WHERE NOT m0
  WITH x13
  LIMIT 1
  UNWIND s0 AS n21
  WITH n21
  MATCH (n21)-[r23:PARTICIPATED_IN]->(n22)
  WITH DISTINCT n22
  MATCH (n22)<-[r25:PARTICIPATED_IN]-(n24)
  WITH DISTINCT n24
  WHERE (EXISTS {
    MATCH (n24)-[:PARTICIPATED_IN]->(n27)
    MATCH (n27)<-[:PARTICIPATED_IN]-(n26)
    WHERE n26 <> n24 AND n26 IN s0
  }) AND (EXISTS {
    MATCH (n24)-[:PARTICIPATED_IN]->(n31)
    MATCH (n31)<-[:PARTICIPATED_IN]-(n28)
    WHERE n28 <> n24 AND EXISTS {
      MATCH (n28)-[r29:HELD]->(n30)
      WHERE r29.from__key >= $v3_afterLatestKey AND n30 IN s1
    }
  })
  WITH n24
  ORDER BY n24.familyName__order, n24.id
  LIMIT $v0_rows
  RETURN n24 AS n12 }
  WITH n12
  ORDER BY n12.familyName__order, n12.id
  RETURN [n12.name] AS row }
  RETURN row
