meetings:
  WITH COLLECT { MATCH (x:Country {code: $v2_value}) RETURN x } AS s0, COLLECT { MATCH (x:Country {code: $v3_value}) RETURN x } AS s1
  RETURN COUNT {
    UNWIND s0 AS n6
    WITH n6
    MATCH (n6)<-[r8:INVOLVED]-(n7)
    WITH DISTINCT n7
    WHERE EXISTS { MATCH (n7)-[r9:INVOLVED]->(n10) WHERE n10 IN s1 }
    RETURN n7
  } AS c0, COLLECT {
    UNWIND s0 AS n11
    WITH n11
    MATCH (n11)<-[r13:INVOLVED]-(n12)
    WITH DISTINCT n12
    WHERE EXISTS { MATCH (n12)-[r14:INVOLVED]->(n15) WHERE n15 IN s1 }
    WITH n12, left(n12.start, 4) AS k16
    OPTIONAL MATCH (n12)-[:DISCUSSED]->(n17)
    WITH DISTINCT n12, k16, n17
    WITH k16, n17, count(*) AS k18
    ORDER BY k16, n17.id
    LIMIT $v1_rows
    RETURN [k18, k16, n17.id, n17.name]
  } AS c1
