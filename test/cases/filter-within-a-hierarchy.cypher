topics:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v1_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  CALL (*) {
  MATCH (n1:Topic)
  WHERE n1.name__order IS NOT NULL AND n1 IN s0
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name, COLLECT { MATCH (n1)-[:BROADER]->(n2) RETURN [n2.name] LIMIT 1 }] AS row }
  RETURN row

meetings:
  WITH COLLECT {
    MATCH (x:Place {id: $p.v1_value})
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
    MATCH (x:Place {id: $p.v1_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  CALL (*) {
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1 IN s0
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

outside:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v1_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  RETURN COUNT { MATCH (n1:Topic) WHERE NOT coalesce(n1 IN s0, false) RETURN n1 } AS c0
