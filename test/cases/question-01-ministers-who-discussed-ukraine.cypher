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
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n6:Office) WHERE n6.kind IN $v4_values RETURN n6.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n14:Office) WHERE n14.kind IN $v4_values RETURN n14.id } END AS m1
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:DISCUSSED]-() } } | d + k) * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3.0 * $v0_rows * COUNT { (:Person) } AS m2
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n25:Office) WHERE n25.kind IN $v4_values RETURN n25.id } END AS m3
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n34:Office) WHERE n34.kind IN $v4_values RETURN n34.id } END AS m4
  RETURN COUNT {
    UNWIND s0 AS n9
    WITH n9
    MATCH (n9)<-[r11:DISCUSSED]-(n10)
    WITH DISTINCT n10
    MATCH (n10)<-[r13:PARTICIPATED_IN]-(n12)
    WHERE CASE WHEN m1 IS NULL THEN EXISTS {
      MATCH (n15:Office {id: r13.office})
      WHERE n15.kind IN $v4_values
    } ELSE r13.office IN m1 END
    WITH DISTINCT n12
    RETURN n12
  } AS c0, COLLECT {
    CALL (m2, m3, m4, s0) {
      WITH 1 AS x21
      WHERE m2
      WITH x21
      LIMIT 1
      MATCH (n22:Person)
      WHERE n22.familyName__order IS NOT NULL AND EXISTS {
        MATCH (n22)-[r23:PARTICIPATED_IN]->(n24)
        WHERE CASE WHEN m3 IS NULL THEN EXISTS {
          MATCH (n26:Office {id: r23.office})
          WHERE n26.kind IN $v4_values
        } ELSE r23.office IN m3 END AND EXISTS { MATCH (n24)-[r27:DISCUSSED]->(n28) WHERE n28 IN s0 }
      }
      WITH n22
      ORDER BY n22.familyName__order, n22.id
      LIMIT $v0_rows
      RETURN n22 AS n8
      UNION ALL
      WITH 1 AS x21
      WHERE NOT m2
      WITH x21
      LIMIT 1
      UNWIND s0 AS n29
      WITH n29
      MATCH (n29)<-[r31:DISCUSSED]-(n30)
      WITH DISTINCT n30
      MATCH (n30)<-[r33:PARTICIPATED_IN]-(n32)
      WHERE CASE WHEN m4 IS NULL THEN EXISTS {
        MATCH (n35:Office {id: r33.office})
        WHERE n35.kind IN $v4_values
      } ELSE r33.office IN m4 END
      WITH DISTINCT n32
      WITH n32
      ORDER BY n32.familyName__order, n32.id
      LIMIT $v0_rows
      RETURN n32 AS n8
    }
    WITH n8
    ORDER BY n8.familyName__order, n8.id
    RETURN [n8.name, COLLECT {
      MATCH (n8)-[r16:PARTICIPATED_IN]->(n17)
      WHERE EXISTS { MATCH (n17)-[r18:DISCUSSED]->(n19) WHERE n19 IN s1 }
      WITH n17, r16
      ORDER BY n17.start__key DESC, n17.id
      LIMIT $v1_rows
      RETURN [COLLECT { MATCH (n20:Office {id: r16.office}) RETURN [n20.name] }, n17.name, n17.start]
    }]
  } AS c1
