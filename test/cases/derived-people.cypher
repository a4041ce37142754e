person:
  MATCH (n1:Person {id: $p.v2_value})
  WITH *, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, k5, n3.id
    LIMIT $p.v0_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31)] + [k IN $p.f0 | n3[k]]
  } AS k16, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n9)
    WITH DISTINCT n9
    MATCH (n9)-[:DISCUSSED]->(n10)
    WITH n10, count(DISTINCT n9) AS k11, min(n9.start__key) AS k12, max(n9.start__key) AS k13
    WITH n10, k11, k12, k13
    ORDER BY k11 IS NULL, k11 DESC, n10.name__order, n10.id
    LIMIT $p.v1_rows
    RETURN [k11, substring(k13, 31)] + [k IN $p.f1 | n10[k]]
  } AS k17
  RETURN [COUNT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n8)
    WITH DISTINCT n8
    MATCH (n8)<-[:PARTICIPATED_IN]-(n7)
    WHERE n7 <> n1
    RETURN DISTINCT n7
  }, k16, COUNT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n15)
    WITH DISTINCT n15
    MATCH (n15)-[:DISCUSSED]->(n14)
    RETURN DISTINCT n14
  }, k17] AS row
  // f0 = ["name"]
  // f1 = ["name"]
