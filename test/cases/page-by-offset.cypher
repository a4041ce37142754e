root:
  RETURN EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c1
  // f0 = ["id"]

filtered:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  RETURN EXISTS {
    WITH o0 AS n4
    MATCH (n4)<-[r6:INVOLVED]-(n5)
    WITH DISTINCT n5
    RETURN n5
  } AS c0, COUNT { (o0)<-[:INVOLVED]-() } AS c1, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.start__key DESC, n2.id SKIP $p.v2_rows
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n2[k]]
  } AS c2
  // f0 = ["id"]

country:
  MATCH (n1:Country {code: $p.v4_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n6)
    WITH DISTINCT n6
    MATCH (n6)-[:DISCUSSED]->(n7)
    WITH n7, count(DISTINCT n6) AS k8, min(n6.start__key) AS k9, max(n6.start__key) AS k10
    WITH n7, k8, k9, k10
    ORDER BY k8 IS NULL, k8 DESC, n7.name__order, n7.id SKIP $p.v3_rows
    LIMIT $p.v2_rows
    RETURN [k IN $p.f1 | n7[k]]
  } AS k11
  RETURN [EXISTS { MATCH (n1)<-[r4:INVOLVED]-(n5) RETURN n5 }, COLLECT {
    MATCH (n1)<-[r2:INVOLVED]-(n3)
    WITH n3
    ORDER BY n3.start__key, n3.id SKIP $p.v1_rows
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  }, k11] AS row
  // f0 = ["id"]
  // f1 = ["id"]

past:
  RETURN EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c0, COUNT { (:Meeting) } AS c1, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key DESC, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rows
    RETURN [n1.start__key, n1.id] + [k IN $p.f0 | n1[k]]
  } AS c2
  // f0 = ["id"]

zero:
  RETURN EXISTS { MATCH (n2:Meeting) RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL
    WITH n1
    ORDER BY n1.start__key DESC, n1.id SKIP $p.v1_rows
    LIMIT $p.v0_rows
    RETURN []
  } AS c1
