people:
  WITH COLLECT {
    MATCH (x:Topic {id: $v3_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0, COLLECT {
    MATCH (x:Topic {id: $v2_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s1
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:DISCUSSED]-() } } | d + k) * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3.0 * $v0_rows * COUNT { (:Person) } AS m0
  RETURN COUNT {
    UNWIND s0 AS n8
    WITH n8
    MATCH (n8)<-[r10:DISCUSSED]-(n9)
    WITH DISTINCT n9
    MATCH (n9)<-[r12:PARTICIPATED_IN]-(n11)
    WHERE EXISTS {
      MATCH (n13:Office {id: r12.office})
      WHERE n13.kind IN $v4_values
    }
    WITH DISTINCT n11
    RETURN n11
  } AS c0, COLLECT {
    CALL (m0, s0) {
      WITH 1 AS x19
      WHERE m0
      WITH x19
      LIMIT 1
      MATCH (n20:Person)
      WHERE n20.familyName__order IS NOT NULL AND EXISTS {
        MATCH (n20)-[r21:PARTICIPATED_IN]->(n22)
        WHERE EXISTS {
          MATCH (n23:Office {id: r21.office})
          WHERE n23.kind IN $v4_values
        } AND EXISTS { MATCH (n22)-[r24:DISCUSSED]->(n25) WHERE n25 IN s0 }
      }
      WITH n20
      ORDER BY n20.familyName__order, n20.id
      LIMIT $v0_rows
      RETURN n20 AS n7
      UNION ALL
      WITH 1 AS x19
      WHERE NOT m0
      WITH x19
      LIMIT 1
      UNWIND s0 AS n26
      WITH n26
      MATCH (n26)<-[r28:DISCUSSED]-(n27)
      WITH DISTINCT n27
      MATCH (n27)<-[r30:PARTICIPATED_IN]-(n29)
      WHERE EXISTS {
        MATCH (n31:Office {id: r30.office})
        WHERE n31.kind IN $v4_values
      }
      WITH DISTINCT n29
      WITH n29
      ORDER BY n29.familyName__order, n29.id
      LIMIT $v0_rows
      RETURN n29 AS n7
    }
    WITH n7
    ORDER BY n7.familyName__order, n7.id
    RETURN [n7.name, COLLECT {
      MATCH (n7)-[r14:PARTICIPATED_IN]->(n15)
      WHERE EXISTS { MATCH (n15)-[r16:DISCUSSED]->(n17) WHERE n17 IN s1 }
      WITH n15, r14
      ORDER BY n15.start__key DESC, n15.id
      LIMIT $v1_rows
      RETURN [COLLECT { MATCH (n18:Office {id: r14.office}) RETURN [n18.name] }, n15.name, n15.start]
    }]
  } AS c1
