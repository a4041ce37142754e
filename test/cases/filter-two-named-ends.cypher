latest:
  OPTIONAL MATCH (o0:Country {code: $p.v2_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v1_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:INVOLVED]-(n2)
  WITH DISTINCT n2
  WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
  WITH n2
  ORDER BY n2.start__key DESC, n2.id
  LIMIT $p.v0_rows
  RETURN [n2.start] AS row }
  RETURN row

greatest:
  OPTIONAL MATCH (o0:Country {code: $p.v3_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v2_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:INVOLVED]-(n2)
  WITH DISTINCT n2
  WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
  WITH n2, COUNT { MATCH (n2)<-[r5:PARTICIPATED_IN]-(n6) } AS k7
  ORDER BY k7 DESC, n2.id
  LIMIT $p.v0_rows
  RETURN [n2.start, COUNT { MATCH (n2)<-[r8:PARTICIPATED_IN]-(n9) }] AS row }
  RETURN row

nowhere:
  OPTIONAL MATCH (o0:Country {id: $p.v2_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v1_value})
  RETURN COUNT {
    WITH o0 AS n5
    MATCH (n5)<-[r7:INVOLVED]-(n6)
    WITH DISTINCT n6
    WHERE EXISTS { MATCH (n6)-[r8:DISCUSSED]->(o1) }
    RETURN n6
  } AS c0, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
    WITH n2
    ORDER BY n2.start__key DESC, n2.id
    LIMIT $p.v0_rows
    RETURN [n2.start]
  } AS c1

elsewhere:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  OPTIONAL MATCH (o1:Country {id: $p.v2_value})
  RETURN COUNT {
    WITH o0 AS n5
    MATCH (n5)<-[r7:DISCUSSED]-(n6)
    WITH DISTINCT n6
    WHERE NOT EXISTS { MATCH (n6)-[r8:INVOLVED]->(o1) }
    RETURN n6
  } AS c0, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    WHERE NOT EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    WITH n2
    ORDER BY n2.start__key, n2.id DESC
    LIMIT $p.v0_rows
    RETURN [n2.start]
  } AS c1
