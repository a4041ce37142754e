agreements:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v3_values RETURN x } AS s0
  CALL (*) {
  MATCH (n1:Agreement)
  WHERE (NOT EXISTS {
    MATCH (n1)-[r2:PARTY]->(n3)
    WHERE NOT coalesce(n3 IN s0, false)
  }) AND (n1.kind IN $p.v4_values)
  WITH n1
  ORDER BY n1.kind, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name, n1.kind, n1.date, COLLECT { MATCH (n1)<-[:PRODUCED]-(n4) RETURN [n4.id] LIMIT 1 }, COLLECT {
    MATCH (n1)-[r5:PARTY]->(n6)
    WITH n6
    ORDER BY n6.name__order, n6.id
    LIMIT $p.v1_rows
    RETURN [n6.code]
  }, COLLECT {
    MATCH (n1)-[r7:ABOUT]->(n8)
    WITH n8
    ORDER BY n8.name__order, n8.id
    LIMIT $p.v2_rows
    RETURN [n8.name]
  }] AS row }
  RETURN row
