topic:
  MATCH (n1:Topic {id: $p.v1_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:DISCUSSED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.name__order, n3.id
    LIMIT $p.v0_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31)] + [k IN $p.f0 | n3[k]]
  } AS k9
  RETURN [COUNT {
    MATCH (n1)<-[:DISCUSSED]-(n8)
    WITH DISTINCT n8
    MATCH (n8)-[:DISCUSSED]->(n7)
    WHERE n7 <> n1
    RETURN DISTINCT n7
  }, k9] AS row
  // f0 = ["name"]
