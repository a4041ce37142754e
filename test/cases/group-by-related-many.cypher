meetings:
  WITH COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key >= $p.v0_earliestKey
    RETURN n1
  } AS m0
  RETURN COLLECT {
    UNWIND m0 AS n2
    WITH n2
    WITH n2
    OPTIONAL MATCH (n2)-[:INVOLVED]->(n3)
    WITH DISTINCT n2, n3
    WITH n3, count(*) AS k4, max(n2.start__key) AS k5
    ORDER BY k4 DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, k5, n3.id] + [k IN $p.f0 | n3[k]]
  } AS c0, COLLECT {
    UNWIND m0 AS n6
    WITH n6
    WITH n6
    OPTIONAL MATCH (n6)-[:DISCUSSED]->(n7)
    WITH DISTINCT n6, n7
    OPTIONAL MATCH (n6)-[:INVOLVED]->(n8)
    WITH DISTINCT n6, n7, n8
    WITH n7, n8, count(*) AS k9
    ORDER BY k9 DESC, n7.id, n8.id
    LIMIT $p.v2_rows
    RETURN [k9, n8.id, n7.id] + [k IN $p.f1 | n8[k]] + [k IN $p.f2 | n7[k]]
  } AS c1, size(m0) AS c2
  // f0 = ["code","name"]
  // f1 = ["code"]
  // f2 = ["name"]
