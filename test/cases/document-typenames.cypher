topics:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v3_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  RETURN COUNT { MATCH (n3:Topic) WHERE n3 IN s0 RETURN n3 } AS c0, COLLECT {
    MATCH (n8:Topic)
    WHERE n8 IN s0
    WITH n8
    OPTIONAL MATCH (n8)-[:BROADER]->(n9)
    WITH DISTINCT n8, n9
    WITH n9, count(*) AS k10
    ORDER BY k10 DESC, n9.id
    LIMIT $p.v2_rows
    RETURN [k10, n9.id]
  } AS c1, COLLECT {
    MATCH (n1:Topic)
    WHERE n1.name__order IS NOT NULL AND n1 IN s0
    WITH n1
    ORDER BY n1.name__order, n1.id
    LIMIT $p.v0_rows
    RETURN [COLLECT {
      MATCH (n1)<-[r4:DISCUSSED]-(n5)
      WITH n5, r4
      ORDER BY n5.start__key DESC, n5.id
      LIMIT $p.v1_rows
      RETURN [COLLECT {
        UNWIND range(0, size(coalesce(r4.`__sources`, [])) - 1) AS x6
        RETURN []
      }]
    }]
  } AS c2
