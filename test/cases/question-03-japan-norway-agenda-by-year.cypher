meetings:
  OPTIONAL MATCH (o0:Country {code: $p.v2_value})
  OPTIONAL MATCH (o1:Country {code: $p.v3_value})
  RETURN COUNT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    RETURN n2
  } AS c0, COLLECT {
    WITH o0 AS n5
    MATCH (n5)<-[r7:INVOLVED]-(n6)
    WITH DISTINCT n6
    WHERE EXISTS { MATCH (n6)-[r8:INVOLVED]->(o1) }
    WITH n6, left(n6.start, 4) AS k9
    OPTIONAL MATCH (n6)-[:DISCUSSED]->(n10)
    WITH DISTINCT n6, k9, n10
    WITH k9, n10, count(*) AS k11
    ORDER BY k9, n10.id
    LIMIT $p.v1_rows
    RETURN [k11, k9, n10.id, n10.name]
  } AS c1
