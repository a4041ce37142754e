topic:
  MATCH (n1:Topic {id: $p.v1_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:BROADER*0..]-(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.name__order, n3.id
    LIMIT $p.v0_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31)] + [k IN $p.f0 | n3[k]]
  } AS k11
  RETURN [COUNT {
    MATCH (n1)<-[:BROADER*0..]-(n9)
    WITH DISTINCT n9
    MATCH (n9)<-[:DISCUSSED]-(n10)
    WITH DISTINCT n10
    MATCH (n10)-[:INVOLVED]->(n8)
    RETURN DISTINCT n8
  }, k11] AS row
  // f0 = ["code"]

country:
  MATCH (n1:Country {code: $p.v2_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.name__order, n3.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  } AS k14, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n7)
    WITH DISTINCT n7
    MATCH (n7)-[:DISCUSSED]->(n8)
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WITH n8, k9, k10, k11
    ORDER BY k11 IS NULL, k11 DESC, n8.name__order, n8.id
    LIMIT $p.v1_rows
    RETURN [k9, substring(k11, 31)] + [k IN $p.f1 | n8[k]]
  } AS k15
  RETURN [k14, COUNT {
    MATCH (n1)<-[:INVOLVED]-(n13)
    WITH DISTINCT n13
    MATCH (n13)-[:DISCUSSED]->(n12)
    RETURN DISTINCT n12
  }, k15] AS row
  // f0 = ["name"]
  // f1 = ["name"]
