first:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN n1.start AS c0, COUNT {
    MATCH (n1)-[r4:HAS_POINT]->(n5)
    WHERE n5.act = $p.v2_value
    RETURN n5
  } AS c1, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WHERE n3.act = $p.v2_value
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.id]
  } AS c2, COUNT {
    MATCH (n1)-[r6:HAS_POINT]->(n7)
    WHERE n7.act = $p.v4_value
    RETURN n7
  } AS c3, n1.kind AS c4

second:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN n1.start AS c0, COUNT {
    MATCH (n1)-[r4:HAS_POINT]->(n5)
    WHERE n5.act = $p.v2_value
    RETURN n5
  } AS c1, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WHERE n3.act = $p.v2_value
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.id]
  } AS c2, COUNT {
    MATCH (n1)-[r6:HAS_POINT]->(n7)
    WHERE n7.act = $p.v4_value
    RETURN n7
  } AS c3, n1.kind AS c4, n1.name AS c5
