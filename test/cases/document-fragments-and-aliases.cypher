first:
  MATCH (n1:Meeting {id: $p.v3_value})
  RETURN [COUNT {
    MATCH (n1)-[r4:HAS_POINT]->(n5)
    WHERE n5.act = $p.v0_value
    RETURN n5
  }, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WHERE n3.act = $p.v0_value
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n3[k]]
  }, COUNT {
    MATCH (n1)-[r6:HAS_POINT]->(n7)
    WHERE n7.act = $p.v2_value
    RETURN n7
  }] + [k IN $p.f1 | n1[k]] AS row
  // f0 = ["id"]
  // f1 = ["kind","start"]

second:
  MATCH (n1:Meeting {id: $p.v3_value})
  RETURN [COUNT {
    MATCH (n1)-[r4:HAS_POINT]->(n5)
    WHERE n5.act = $p.v0_value
    RETURN n5
  }, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WHERE n3.act = $p.v0_value
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n3[k]]
  }, COUNT {
    MATCH (n1)-[r6:HAS_POINT]->(n7)
    WHERE n7.act = $p.v2_value
    RETURN n7
  }] + [k IN $p.f1 | n1[k]] AS row
  // f0 = ["id"]
  // f1 = ["kind","name","start"]
