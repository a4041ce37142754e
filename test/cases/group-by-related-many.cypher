meetings:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.start__key >= $p.v3_earliestKey
    RETURN n1
  } AS c0, COLLECT {
    MATCH (n2:Meeting)
    WHERE n2.start__key >= $p.v3_earliestKey
    WITH n2
    OPTIONAL MATCH (n2)-[:INVOLVED]->(n3)
    WITH DISTINCT n2, n3
    WITH n3, count(*) AS k4, max(n2.start__key) AS k5
    ORDER BY k4 DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, n3.id, n3.code, n3.name, k5]
  } AS c1, COLLECT {
    MATCH (n6:Meeting)
    WHERE n6.start__key >= $p.v3_earliestKey
    WITH n6
    OPTIONAL MATCH (n6)-[:DISCUSSED]->(n7)
    WITH DISTINCT n6, n7
    OPTIONAL MATCH (n6)-[:INVOLVED]->(n8)
    WITH DISTINCT n6, n7, n8
    WITH n7, n8, count(*) AS k9
    ORDER BY k9 DESC, n7.id, n8.id
    LIMIT $p.v2_rows
    RETURN [k9, n7.id, n7.name, n8.id, n8.code]
  } AS c2
