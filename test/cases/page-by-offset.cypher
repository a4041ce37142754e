root:
  RETURN EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rowsAndOne
    RETURN [n1.id, n1.start__key]
  } AS c1

filtered:
  OPTIONAL MATCH (o0:Country {code: $p.v2_value})
  WITH *, (COUNT { (o0)<-[:INVOLVED]-() }) ^ 2 > 3 * ($p.v1_rows + $p.v0_rowsAndOne) * COUNT { (:Meeting) } AS m0
  RETURN COUNT { (o0)<-[:INVOLVED]-() } AS c0, EXISTS {
    WITH o0 AS n2
    MATCH (n2)<-[r4:INVOLVED]-(n3)
    WITH DISTINCT n3
    RETURN n3
  } AS c1, COLLECT {
    CALL (m0, o0) {
    WITH 1 AS x5
    WHERE m0
    WITH x5
    LIMIT 1
    MATCH (n6:Meeting) USING INDEX n6:Meeting(start__key)
    WHERE n6.start__key IS NOT NULL AND EXISTS { MATCH (n6)-[r7:INVOLVED]->(o0) }
    WITH n6
    ORDER BY n6.start__key DESC, n6.id SKIP $p.v1_rows
    LIMIT $p.v0_rowsAndOne
    RETURN n6 AS n1
    UNION ALL
    WITH 1 AS x5
    WHERE NOT m0
    WITH x5
    LIMIT 1
    WITH o0 AS n8
    MATCH (n8)<-[r10:INVOLVED]-(n9)
    WITH DISTINCT n9
    WITH n9
    ORDER BY n9.start__key DESC, n9.id SKIP $p.v1_rows
    LIMIT $p.v0_rowsAndOne
    RETURN n9 AS n1 }
    WITH n1
    ORDER BY n1.start__key DESC, n1.id
    RETURN [n1.id]
  } AS c2

country:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN EXISTS { MATCH (n1)<-[r4:INVOLVED]-(n5) RETURN n5 } AS c0, COLLECT {
    MATCH (n1)<-[r2:INVOLVED]-(n3)
    WITH n3
    ORDER BY n3.start__key, n3.id SKIP $p.v2_rows
    LIMIT $p.v1_rowsAndOne
    RETURN [n3.id]
  } AS c1, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n6)
    WITH DISTINCT n6
    MATCH (n6)-[:DISCUSSED]->(n7)
    WITH n7, count(DISTINCT n6) AS k8, min(n6.start__key) AS k9, max(n6.start__key) AS k10
    WITH n7, k8, k9, k10
    ORDER BY k8 IS NULL, k8 DESC, n7.name__order, n7.id SKIP $p.v4_rows
    LIMIT $p.v3_rows
    RETURN [n7.id]
  } AS c2

past:
  RETURN COUNT { (:Meeting) } AS c0, EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c1, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key DESC, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rowsAndOne
    RETURN [n1.id, n1.start__key]
  } AS c2

zero:
  RETURN EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key DESC, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rows
    RETURN []
  } AS c1
