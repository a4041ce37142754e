meetings:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  OPTIONAL MATCH (o1:Country {code: $p.v1_value})
  RETURN COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    WITH n2, left(n2.start, 4) AS k5
    OPTIONAL MATCH (n2)-[:DISCUSSED]->(n6)
    WITH DISTINCT n2, k5, n6
    WITH k5, n6, count(*) AS k7
    ORDER BY k5, n6.id
    LIMIT $p.v2_rows
    RETURN [k7, n6.id, [k IN $p.f0 | n6[k]], k5]
  } AS c0, COUNT {
    WITH o0 AS n8
    MATCH (n8)<-[r10:INVOLVED]-(n9)
    WITH DISTINCT n9
    WHERE EXISTS { MATCH (n9)-[r11:INVOLVED]->(o1) }
    RETURN n9
  } AS c1
  // f0 = ["name"]
