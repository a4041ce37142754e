topics:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  RETURN COLLECT {
    MATCH (n2:Topic)
    WHERE n2 IN s0
    WITH n2
    OPTIONAL MATCH (n2)-[:BROADER]->(n3)
    WITH DISTINCT n2, n3
    WITH n3, count(*) AS k4
    ORDER BY k4 DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, n3.id]
  } AS c0, COUNT { MATCH (n10:Topic) WHERE n10 IN s0 RETURN n10 } AS c1, COLLECT {
    MATCH (n1:Topic)
    WHERE n1.name__order IS NOT NULL AND n1 IN s0
    WITH n1
    ORDER BY n1.name__order, n1.id
    LIMIT $p.v3_rows
    RETURN [COLLECT {
      MATCH (n1)<-[r5:DISCUSSED]-(n6)
      WITH n6, r5
      ORDER BY n6.start__key DESC, n6.id
      LIMIT $p.v2_rows
      RETURN [COLLECT {
        UNWIND range(0, size(coalesce(r5.`__sources`, [])) - 1) AS x7
        RETURN []
      }]
    }]
  } AS c2
