topic:
  MATCH (n1:Topic {id: $p.v1_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:BROADER*0..]-(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.familyName__order, n3.id
    LIMIT $p.v0_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31)] + [k IN $p.f0 | n3[k]]
  } AS k11
  RETURN [COUNT {
    MATCH (n1)<-[:BROADER*0..]-(n9)
    WITH DISTINCT n9
    MATCH (n9)<-[:DISCUSSED]-(n10)
    WITH DISTINCT n10
    MATCH (n10)<-[:PARTICIPATED_IN]-(n8)
    RETURN DISTINCT n8
  }, k11] AS row
  // f0 = ["name"]
