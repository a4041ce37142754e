some:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  RETURN COUNT { (o0)<-[:INVOLVED]-() } AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) }
    RETURN n1
  } AS c0

every:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v0_values RETURN x } AS s0
  CALL (*) {
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (EXISTS { MATCH (n1)-[r2:INVOLVED]->(n3) }) AND (NOT EXISTS {
    MATCH (n1)-[r4:INVOLVED]->(n5)
    WHERE NOT coalesce(n5 IN s0, false)
  })
  WITH n1
  ORDER BY n1.start__key, n1.id
  LIMIT $p.v2_rows
  RETURN [COLLECT {
    MATCH (n1)-[r6:INVOLVED]->(n7)
    WITH n7
    ORDER BY n7.name__order, n7.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n7[k]]
  }] + [k IN $p.f1 | n1[k]] AS row }
  RETURN row
  // f0 = ["code"]
  // f1 = ["id"]

both:
  OPTIONAL MATCH (o0:Person {id: $p.v0_value})
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind = $p.v1_value RETURN x.id } AS m0
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)-[r3:PARTICIPATED_IN]->(n2)
  WHERE r3.office IN m0
  WITH DISTINCT n2
  WITH n2
  ORDER BY n2.start__key, n2.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n2[k]] AS row }
  RETURN row
  // f0 = ["start"]
