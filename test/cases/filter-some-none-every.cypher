some:
  WITH COLLECT { MATCH (x:Country {code: $v1_value}) RETURN x } AS s0
  RETURN reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:INVOLVED]-() } } | d + k) AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) }
    RETURN n1
  } AS c0

every:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $v2_values RETURN x } AS s0
  CALL (*) {
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (NOT EXISTS {
    MATCH (n1)-[r2:INVOLVED]->(n3)
    WHERE NOT coalesce(n3 IN s0, false)
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
  }] AS row }
  RETURN row

both:
  WITH COLLECT { MATCH (x:Person {id: $v1_value}) RETURN x } AS s0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n4:Office) WHERE n4.kind = $v2_value RETURN n4.id } END AS m0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)-[:PARTICIPATED_IN]->() } } | d + k)) ^ 2 > 3.0 * $v0_rows * COUNT { (:Meeting) } AS m1
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n11:Office) WHERE n11.kind = $v2_value RETURN n11.id } END AS m2
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n16:Office) WHERE n16.kind = $v2_value RETURN n16.id } END AS m3
  CALL (*) {
  CALL (m1, m2, m3, s0) {
  WITH 1 AS x7
  WHERE m1
  WITH x7
  LIMIT 1
  MATCH (n8:Meeting)
  WHERE n8.start__key IS NOT NULL AND EXISTS {
    MATCH (n8)<-[r9:PARTICIPATED_IN]-(n10)
    WHERE CASE WHEN m2 IS NULL THEN EXISTS { MATCH (n12:Office {id: r9.office}) WHERE n12.kind = $v2_value } ELSE r9.office IN m2 END AND n10 IN s0
  }
  WITH n8
  ORDER BY n8.start__key, n8.id
  LIMIT $v0_rows
  RETURN n8 AS n6
  UNION ALL
  WITH 1 AS x7
  WHERE NOT m1
  WITH x7
  LIMIT 1
  UNWIND s0 AS n13
  WITH n13
  MATCH (n13)-[r15:PARTICIPATED_IN]->(n14)
  WHERE CASE WHEN m3 IS NULL THEN EXISTS { MATCH (n17:Office {id: r15.office}) WHERE n17.kind = $v2_value } ELSE r15.office IN m3 END
  WITH DISTINCT n14
  WITH n14
  ORDER BY n14.start__key, n14.id
  LIMIT $v0_rows
  RETURN n14 AS n6 }
  WITH n6
  ORDER BY n6.start__key, n6.id
  RETURN [n6.start] AS row }
  RETURN row
