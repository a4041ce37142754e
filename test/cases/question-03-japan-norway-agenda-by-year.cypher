meetings:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  OPTIONAL MATCH (o1:Country {code: $p.v1_value})
  WITH *, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    RETURN n2
  } AS m0
  RETURN COLLECT {
    UNWIND m0 AS n5
    WITH n5
    WITH n5, left(n5.start, 4) AS k6
    OPTIONAL MATCH (n5)-[:DISCUSSED]->(n7)
    WITH DISTINCT n5, k6, n7
    WITH k6, n7, count(*) AS k8
    ORDER BY k6, n7.id
    LIMIT $p.v2_rows
    RETURN [k8, n7.id, k6] + [k IN $p.f0 | n7[k]]
  } AS c0, size(m0) AS c1
  // f0 = ["name"]
