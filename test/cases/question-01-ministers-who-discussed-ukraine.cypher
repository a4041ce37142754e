people:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v1_values RETURN x.id } AS m0
  WITH *, COLLECT {
    UNWIND s0 AS n1
    WITH n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[r5:PARTICIPATED_IN]-(n4)
    WHERE r5.office IN m0
    WITH DISTINCT n4
    RETURN n4
  } AS m1
  RETURN size(m1) AS c0, COLLECT {
    UNWIND m1 AS n6
    WITH n6
    WITH n6
    ORDER BY n6.familyName__order, n6.id
    LIMIT $p.v3_rows
    RETURN [COLLECT {
      MATCH (n6)-[r7:PARTICIPATED_IN]->(n8)
      WHERE r7.office IN m0 AND EXISTS { MATCH (n8)-[r9:DISCUSSED]->(n10) WHERE n10 IN s0 }
      WITH n8, r7
      ORDER BY n8.start__key DESC, n8.id
      LIMIT $p.v2_rows
      RETURN [COLLECT {
        MATCH (n11:Office {id: r7.office})
        RETURN [k IN $p.f1 | n11[k]]
      }] + [k IN $p.f0 | n8[k]] + [k IN $p.f2 | r7[k]]
    }] + [k IN $p.f3 | n6[k]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["name"]
  // f2 = ["office"]
  // f3 = ["name"]
