people:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v4_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0, COLLECT {
    MATCH (x:Topic {id: $p.v2_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s1
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v5_values RETURN x.id } AS c0
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v3_values RETURN x.id } AS c1
  RETURN COUNT {
    UNWIND s0 AS n6
    WITH n6
    MATCH (n6)<-[r8:DISCUSSED]-(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[r10:PARTICIPATED_IN]-(n9)
    WHERE r10.office IN c0
    WITH DISTINCT n9
    RETURN n9
  } AS c0, COLLECT {
    UNWIND s0 AS n1
    WITH n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[r5:PARTICIPATED_IN]-(n4)
    WHERE r5.office IN c0
    WITH DISTINCT n4
    WITH n4
    ORDER BY n4.familyName__order, n4.id
    LIMIT $p.v0_rows
    RETURN [n4.name, COLLECT {
      MATCH (n4)-[r11:PARTICIPATED_IN]->(n12)
      WHERE r11.office IN c1 AND EXISTS { MATCH (n12)-[r13:DISCUSSED]->(n14) WHERE n14 IN s1 }
      WITH n12, r11
      ORDER BY n12.start__key DESC, n12.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n15:Office {id: r11.office}) RETURN [n15.name] }, r11.office, n12.name, n12.start]
    }]
  } AS c1
