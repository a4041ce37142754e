topics:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  CALL (*) {
  MATCH (n1:Topic)
  WHERE n1.name__order IS NOT NULL AND n1 IN s0
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [COLLECT {
    MATCH (n1)-[:BROADER]->(n2)
    RETURN [k IN $p.f0 | n2[k]]
    LIMIT 1
  }] + [k IN $p.f1 | n1[k]] AS row }
  RETURN row
  // f0 = ["name"]
  // f1 = ["name"]

meetings:
  WITH COLLECT {
    MATCH (x:Place {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  RETURN COUNT {
    UNWIND s0 AS n1
    WITH n1
    MATCH (n1)<-[r3:HELD_AT]-(n2:Meeting)
    WITH DISTINCT n2
    RETURN n2
  } AS c0

venues:
  WITH COLLECT {
    MATCH (x:Place {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  CALL (*) {
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1 IN s0
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row }
  RETURN row
  // f0 = ["name"]

outside:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  RETURN COUNT { MATCH (n1:Topic) WHERE NOT coalesce(n1 IN s0, false) RETURN n1 } AS c0
