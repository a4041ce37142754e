inNorway:
  WITH COLLECT { MATCH (x:Country {code: $v1_value}) RETURN x } AS s0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:IN_COUNTRY]-() } } | d + k) * (1.0 + COUNT { (:Place)<-[:HELD_AT]-() }) / (1 + COUNT { (:Place) })) ^ 2 > 3.0 * $v0_rows * COUNT { (:Meeting) } AS m0
  CALL (*) {
  CALL (m0, s0) {
  WITH 1 AS x9
  WHERE m0
  WITH x9
  LIMIT 1
  MATCH (n10:Meeting)
  WHERE n10.start__key IS NOT NULL AND EXISTS {
    MATCH (n10)-[r11:HELD_AT]->(n12)
    WHERE EXISTS { MATCH (n12)-[r13:IN_COUNTRY]->(n14) WHERE n14 IN s0 }
  }
  WITH n10
  ORDER BY n10.start__key, n10.id
  LIMIT $v0_rows
  RETURN n10 AS n6
  UNION ALL
  WITH 1 AS x9
  WHERE NOT m0
  WITH x9
  LIMIT 1
  UNWIND s0 AS n15
  WITH n15
  MATCH (n15)<-[r17:IN_COUNTRY]-(n16)
  WITH DISTINCT n16
  MATCH (n16)<-[r19:HELD_AT]-(n18:Meeting)
  WITH DISTINCT n18
  WITH n18
  ORDER BY n18.start__key, n18.id
  LIMIT $v0_rows
  RETURN n18 AS n6 }
  WITH n6
  ORDER BY n6.start__key, n6.id
  RETURN [n6.id, COLLECT {
    MATCH (n6)-[:HELD_AT]->(n7)
    RETURN [n7.name, COLLECT { MATCH (n7)-[:IN_COUNTRY]->(n8) RETURN [n8.code] LIMIT 1 }]
    LIMIT 1
  }] AS row }
  RETURN row

noPlace:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT coalesce(EXISTS { MATCH (n1)-[r2:HELD_AT]->(n3) WHERE n3.id IS NOT NULL }, false)
    RETURN n1
  } AS c0

atSummits:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE EXISTS { MATCH (n1)-[r2:PART_OF_EVENT]->(n3) WHERE n3.kind = $v1_value }
    RETURN n1
  } AS c0

offices:
  MATCH (n1:Office)
  WHERE n1.name__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:OFFICE_OF]->(n3:Organization)
    WHERE n3.abbreviation = $v1_value
  }
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row
