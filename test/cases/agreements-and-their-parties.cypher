agreements:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v0_values RETURN x } AS s0
  CALL (*) {
  MATCH (n1:Agreement)
  WHERE (NOT EXISTS {
    MATCH (n1)-[r2:PARTY]->(n3)
    WHERE NOT coalesce(n3 IN s0, false)
  }) AND (n1.kind IN $p.v1_values)
  WITH n1
  ORDER BY n1.kind, n1.id
  LIMIT $p.v4_rows
  RETURN [COLLECT {
    MATCH (n1)<-[:PRODUCED]-(n4)
    RETURN [k IN $p.f0 | n4[k]]
    LIMIT 1
  }, COLLECT {
    MATCH (n1)-[r5:PARTY]->(n6)
    WITH n6
    ORDER BY n6.name__order, n6.id
    LIMIT $p.v2_rows
    RETURN [k IN $p.f1 | n6[k]]
  }, COLLECT {
    MATCH (n1)-[r7:ABOUT]->(n8)
    WITH n8
    ORDER BY n8.name__order, n8.id
    LIMIT $p.v3_rows
    RETURN [k IN $p.f2 | n8[k]]
  }] + [k IN $p.f3 | n1[k]] AS row }
  RETURN row
  // f0 = ["id"]
  // f1 = ["code"]
  // f2 = ["name"]
  // f3 = ["date","kind","name"]
