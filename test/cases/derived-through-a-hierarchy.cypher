topic:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v0_values RETURN x } AS s0
  MATCH (n1:Topic {id: $p.v4_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:BROADER*0..]-(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE n3 IN s0
    WITH n3, k4, k5, k6
    ORDER BY n3.code__order, n3.id
    LIMIT $p.v1_rows
    RETURN [k4] + [k IN $p.f0 | n3[k]]
  } AS k22, COUNT {
    MATCH (n1)<-[:BROADER*0..]-(n17)
    WITH DISTINCT n17
    MATCH (n17)<-[:DISCUSSED]-(n12)
    WITH DISTINCT n12
    MATCH (n12)<-[:PARTICIPATED_IN]-(n13)
    WITH n13, count(DISTINCT n12) AS k14, min(n12.start__key) AS k15, max(n12.start__key) AS k16
    WHERE COUNT { MATCH (n13)-[r18:PARTICIPATED_IN]->(n19) } >= $p.v3_lowerBound
    RETURN n13
  } AS k23
  RETURN [k22, COLLECT {
    MATCH (n1)<-[r8:BROADER]-(n9)
    WITH n9
    ORDER BY n9.name__order, n9.id
    LIMIT $p.v2_rows
    RETURN [COUNT { MATCH (n9)<-[r10:DISCUSSED]-(n11) }] + [k IN $p.f1 | n9[k]]
  }, k23, COUNT { MATCH (n1)<-[r20:DISCUSSED]-(n21) }] AS row
  // f0 = ["code"]
  // f1 = ["name"]
