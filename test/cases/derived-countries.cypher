topic:
  MATCH (n1:Topic {id: $p.v0_value})
  RETURN COUNT {
    MATCH (n1)<-[:BROADER*0..]-(n9)
    WITH DISTINCT n9
    MATCH (n9)<-[:DISCUSSED]-(n10)
    WITH DISTINCT n10
    MATCH (n10)-[:INVOLVED]->(n8)
    RETURN DISTINCT n8
  } AS c0, COLLECT {
    MATCH (n1)<-[:BROADER*0..]-(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.name__order, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31), n3.code]
  } AS c1

country:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN COUNT {
    MATCH (n1)<-[:INVOLVED]-(n8)
    WITH DISTINCT n8
    MATCH (n8)-[:DISCUSSED]->(n7)
    RETURN DISTINCT n7
  } AS c0, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:DISCUSSED]->(n3)
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k6 IS NULL, k6 DESC, n3.name__order, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, substring(k6, 31), n3.name]
  } AS c1, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n9)
    WITH DISTINCT n9
    MATCH (n9)-[:INVOLVED]->(n10)
    WHERE n10 <> n1
    WITH n10, count(DISTINCT n9) AS k11, min(n9.start__key) AS k12, max(n9.start__key) AS k13
    WITH n10, k11, k12, k13
    ORDER BY k11 IS NULL, k11 DESC, n10.name__order, n10.id
    LIMIT $p.v2_rows
    RETURN [n10.name]
  } AS c2
