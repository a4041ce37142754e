latest:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  OPTIONAL MATCH (o1:Country {code: $p.v2_value})
  WITH *, COUNT { (o0)<-[:DISCUSSED]-() } AS m0
  WITH *, COUNT { (o1)<-[:INVOLVED]-() } AS m1
  WITH *, m0 <= m1 AS m2
  WITH *, (CASE WHEN m2 THEN m0 ELSE m1 END) ^ 2 > 3 * $p.v0_rows * COUNT { (:Meeting) } AS m3
  CALL (*) {
  CALL (m0, m1, m2, m3, o0, o1) {
  WITH 1 AS x2
  WHERE m3
  WITH x2
  LIMIT 1
  MATCH (n3:Meeting) USING INDEX n3:Meeting(start__key)
  WHERE n3.start__key IS NOT NULL AND (EXISTS { MATCH (n3)-[r4:DISCUSSED]->(o0) }) AND (EXISTS { MATCH (n3)-[r5:INVOLVED]->(o1) })
  WITH n3
  ORDER BY n3.start__key DESC, n3.id
  LIMIT $p.v0_rows
  RETURN n3 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m3 AND m2
  WITH x2
  LIMIT 1
  WITH o0 AS n6
  MATCH (n6)<-[r8:DISCUSSED]-(n7)
  WITH DISTINCT n7
  WHERE EXISTS { MATCH (n7)-[r9:INVOLVED]->(o1) }
  WITH n7
  ORDER BY n7.start__key DESC, n7.id
  LIMIT $p.v0_rows
  RETURN n7 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m3 AND NOT m2
  WITH x2
  LIMIT 1
  WITH o1 AS n10
  MATCH (n10)<-[r12:INVOLVED]-(n11)
  WITH DISTINCT n11
  WHERE EXISTS { MATCH (n11)-[r13:DISCUSSED]->(o0) }
  WITH n11
  ORDER BY n11.start__key DESC, n11.id
  LIMIT $p.v0_rows
  RETURN n11 AS n1 }
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  RETURN [n1.start] AS row }
  RETURN row

greatest:
  OPTIONAL MATCH (o0:Topic {id: $p.v2_value})
  OPTIONAL MATCH (o1:Country {code: $p.v3_value})
  WITH *, COUNT { (o0)<-[:DISCUSSED]-() } AS m0
  WITH *, COUNT { (o1)<-[:INVOLVED]-() } AS m1
  WITH *, m0 <= m1 AS m2
  CALL (*) {
  CALL (m0, m1, m2, o0, o1) {
  WITH 1 AS x7
  WHERE m2
  WITH x7
  LIMIT 1
  WITH o0 AS n8
  MATCH (n8)<-[r10:DISCUSSED]-(n9)
  WITH DISTINCT n9
  WHERE EXISTS { MATCH (n9)-[r11:INVOLVED]->(o1) }
  WITH n9, COUNT { MATCH (n9)<-[r12:PARTICIPATED_IN]-(n13) } AS k14
  ORDER BY k14 DESC, n9.id
  LIMIT $p.v0_rows
  RETURN n9 AS n1
  UNION ALL
  WITH 1 AS x7
  WHERE NOT m2
  WITH x7
  LIMIT 1
  WITH o1 AS n15
  MATCH (n15)<-[r17:INVOLVED]-(n16)
  WITH DISTINCT n16
  WHERE EXISTS { MATCH (n16)-[r18:DISCUSSED]->(o0) }
  WITH n16, COUNT { MATCH (n16)<-[r19:PARTICIPATED_IN]-(n20) } AS k21
  ORDER BY k21 DESC, n16.id
  LIMIT $p.v0_rows
  RETURN n16 AS n1 }
  WITH n1, COUNT { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) } AS k4
  ORDER BY k4 DESC, n1.id
  RETURN [n1.start, COUNT { MATCH (n1)<-[r5:PARTICIPATED_IN]-(n6) }] AS row }
  RETURN row

nowhere:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  OPTIONAL MATCH (o1:Country {id: $p.v2_value})
  WITH *, COUNT { (o0)<-[:DISCUSSED]-() } AS m0
  WITH *, COUNT { (o1)<-[:INVOLVED]-() } AS m1
  WITH *, m0 <= m1 AS m2
  WITH *, (CASE WHEN m2 THEN m0 ELSE m1 END) ^ 2 > 3 * $p.v0_rows * COUNT { (:Meeting) } AS m3
  RETURN COUNT {
    WITH o0 AS n2
    MATCH (n2)<-[r4:DISCUSSED]-(n3)
    WITH DISTINCT n3
    WHERE EXISTS { MATCH (n3)-[r5:INVOLVED]->(o1) }
    RETURN n3
  } AS c0, COLLECT {
    CALL (m0, m1, m2, m3, o0, o1) {
    WITH 1 AS x6
    WHERE m3
    WITH x6
    LIMIT 1
    MATCH (n7:Meeting) USING INDEX n7:Meeting(start__key)
    WHERE n7.start__key IS NOT NULL AND (EXISTS { MATCH (n7)-[r8:DISCUSSED]->(o0) }) AND (EXISTS { MATCH (n7)-[r9:INVOLVED]->(o1) })
    WITH n7
    ORDER BY n7.start__key DESC, n7.id
    LIMIT $p.v0_rows
    RETURN n7 AS n1
    UNION ALL
    WITH 1 AS x6
    WHERE NOT m3 AND m2
    WITH x6
    LIMIT 1
    WITH o0 AS n10
    MATCH (n10)<-[r12:DISCUSSED]-(n11)
    WITH DISTINCT n11
    WHERE EXISTS { MATCH (n11)-[r13:INVOLVED]->(o1) }
    WITH n11
    ORDER BY n11.start__key DESC, n11.id
    LIMIT $p.v0_rows
    RETURN n11 AS n1
    UNION ALL
    WITH 1 AS x6
    WHERE NOT m3 AND NOT m2
    WITH x6
    LIMIT 1
    WITH o1 AS n14
    MATCH (n14)<-[r16:INVOLVED]-(n15)
    WITH DISTINCT n15
    WHERE EXISTS { MATCH (n15)-[r17:DISCUSSED]->(o0) }
    WITH n15
    ORDER BY n15.start__key DESC, n15.id
    LIMIT $p.v0_rows
    RETURN n15 AS n1 }
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    RETURN [n1.start]
  } AS c1

elsewhere:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  OPTIONAL MATCH (o1:Country {id: $p.v2_value})
  WITH *, (COUNT { (o0)<-[:DISCUSSED]-() }) ^ 2 > 3 * $p.v0_rows * COUNT { (:Meeting) } AS m0
  RETURN COUNT {
    WITH o0 AS n2
    MATCH (n2)<-[r4:DISCUSSED]-(n3)
    WITH DISTINCT n3
    WHERE NOT EXISTS { MATCH (n3)-[r5:INVOLVED]->(o1) }
    RETURN n3
  } AS c0, COLLECT {
    CALL (m0, o0, o1) {
    WITH 1 AS x6
    WHERE m0
    WITH x6
    LIMIT 1
    MATCH (n7:Meeting) USING INDEX n7:Meeting(start__key)
    WHERE n7.start__key IS NOT NULL AND (EXISTS { MATCH (n7)-[r8:DISCUSSED]->(o0) }) AND (NOT EXISTS { MATCH (n7)-[r9:INVOLVED]->(o1) })
    WITH n7
    ORDER BY n7.start__key, n7.id DESC
    LIMIT $p.v0_rows
    RETURN n7 AS n1
    UNION ALL
    WITH 1 AS x6
    WHERE NOT m0
    WITH x6
    LIMIT 1
    WITH o0 AS n10
    MATCH (n10)<-[r12:DISCUSSED]-(n11)
    WITH DISTINCT n11
    WHERE NOT EXISTS { MATCH (n11)-[r13:INVOLVED]->(o1) }
    WITH n11
    ORDER BY n11.start__key, n11.id DESC
    LIMIT $p.v0_rows
    RETURN n11 AS n1 }
    WITH n1
    ORDER BY n1.start__key, n1.id DESC
    RETURN [n1.start]
  } AS c1
