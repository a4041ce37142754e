people:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v0_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0, COLLECT {
    MATCH (x:Topic {id: $p.v3_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s1
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v1_values RETURN x.id } AS m0
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v2_values RETURN x.id } AS m1
  RETURN COUNT {
    UNWIND s0 AS n11
    WITH n11
    MATCH (n11)<-[r13:DISCUSSED]-(n12)
    WITH DISTINCT n12
    MATCH (n12)<-[r15:PARTICIPATED_IN]-(n14)
    WHERE r15.office IN m0
    WITH DISTINCT n14
    RETURN n14
  } AS c0, COLLECT {
    UNWIND s0 AS n1
    WITH n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[r5:PARTICIPATED_IN]-(n4)
    WHERE r5.office IN m0
    WITH DISTINCT n4
    WITH n4
    ORDER BY n4.familyName__order, n4.id
    LIMIT $p.v5_rows
    RETURN [COLLECT {
      MATCH (n4)-[r6:PARTICIPATED_IN]->(n7)
      WHERE r6.office IN m1 AND EXISTS { MATCH (n7)-[r8:DISCUSSED]->(n9) WHERE n9 IN s1 }
      WITH n7, r6
      ORDER BY n7.start__key DESC, n7.id
      LIMIT $p.v4_rows
      RETURN [[k IN $p.f0 | n7[k]], COLLECT {
        MATCH (n10:Office {id: r6.office})
        RETURN [[k IN $p.f1 | n10[k]]]
      }, [k IN $p.f2 | r6[k]]]
    }, [k IN $p.f3 | n4[k]]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["name"]
  // f2 = ["office"]
  // f3 = ["name"]
