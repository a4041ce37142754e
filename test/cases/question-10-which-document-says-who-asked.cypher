points:
  WITH COLLECT { MATCH (x:Person {id: $v4_value}) RETURN x } AS s0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:SPOKEN_BY]-() } } | d + k)) ^ 2 > 3.0 * $v0_rows * COUNT { (:Point) } AS m0
  CALL (*) {
  CALL (m0, s0) {
  WITH 1 AS x11
  WHERE m0
  WITH x11
  LIMIT 1
  MATCH (n12:Point)
  WHERE n12.id IS NOT NULL AND (n12.act = $v3_value) AND (EXISTS { MATCH (n12)-[r13:SPOKEN_BY]->(n14) WHERE n14 IN s0 })
  WITH n12
  ORDER BY n12.id, n12.id
  LIMIT $v0_rows
  RETURN n12 AS n4
  UNION ALL
  WITH 1 AS x11
  WHERE NOT m0
  WITH x11
  LIMIT 1
  UNWIND s0 AS n15
  WITH n15
  MATCH (n15)<-[r17:SPOKEN_BY]-(n16)
  WITH DISTINCT n16
  WHERE n16.act = $v3_value
  WITH n16
  ORDER BY n16.id, n16.id
  LIMIT $v0_rows
  RETURN n16 AS n4 }
  WITH n4
  ORDER BY n4.id, n4.id
  RETURN [n4.summary, COLLECT {
    MATCH (n4)-[r5:SPOKEN_BY]->(n6)
    WITH n6, r5
    ORDER BY n6.familyName__order, n6.id
    LIMIT $v1_rows
    RETURN [n6.name, COLLECT {
      UNWIND range(0, size(coalesce(r5.`__sources`, [])) - 1) AS x7
      MATCH (n8:Source {id: r5.`__sources`[x7]})
      RETURN [n8.title, r5.`__paragraphs`[x7]]
    }]
  }, COLLECT {
    MATCH (n4)-[r9:ATTESTED_BY]->(n10)
    WITH n10, r9
    ORDER BY n10.published__key IS NULL, n10.published__key DESC, n10.id
    LIMIT $v2_rows
    RETURN [n10.publisher, n10.title, n10.url]
  }] AS row }
  RETURN row
