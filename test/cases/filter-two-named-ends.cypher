latest:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v1_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:INVOLVED]-(n2)
  WITH DISTINCT n2
  WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
  WITH n2
  ORDER BY n2.start__key DESC, n2.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n2[k]] AS row }
  RETURN row
  // f0 = ["start"]

greatest:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v1_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:INVOLVED]-(n2)
  WITH DISTINCT n2
  WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
  WITH n2, COUNT { MATCH (n2)<-[r5:PARTICIPATED_IN]-(n6) } AS k7
  ORDER BY k7 DESC, n2.id
  LIMIT $p.v2_rows
  RETURN [COUNT { MATCH (n2)<-[r8:PARTICIPATED_IN]-(n9) }] + [k IN $p.f0 | n2[k]] AS row }
  RETURN row
  // f0 = ["start"]

nowhere:
  OPTIONAL MATCH (o0:Country {id: $p.v0_value})
  OPTIONAL MATCH (o1:Topic {id: $p.v1_value})
  WITH *, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:DISCUSSED]->(o1) }
    RETURN n2
  } AS m0
  RETURN size(m0) AS c0, COLLECT {
    UNWIND m0 AS n5
    WITH n5
    WITH n5
    ORDER BY n5.start__key DESC, n5.id
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n5[k]]
  } AS c1
  // f0 = ["start"]

elsewhere:
  OPTIONAL MATCH (o0:Topic {id: $p.v0_value})
  OPTIONAL MATCH (o1:Country {id: $p.v1_value})
  WITH *, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    WHERE NOT EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    RETURN n2
  } AS m0
  RETURN size(m0) AS c0, COLLECT {
    UNWIND m0 AS n5
    WITH n5
    WITH n5
    ORDER BY n5.start__key, n5.id DESC
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n5[k]]
  } AS c1
  // f0 = ["start"]
