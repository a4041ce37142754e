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
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v5_values RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind IN $p.v3_values RETURN x.id } END AS m1
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:DISCUSSED]-() } } | d + k) * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3 * (1.0 + COUNT { (:Person)-[:PARTICIPATED_IN]->() }) / (1 + COUNT { (:Person) }) * $p.v0_rows * COUNT { (:Person) } AS m2
  RETURN COUNT {
    UNWIND s0 AS n2
    WITH n2
    MATCH (n2)<-[r4:DISCUSSED]-(n3)
    WITH DISTINCT n3
    MATCH (n3)<-[r6:PARTICIPATED_IN]-(n5)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n7:Office {id: r6.office})
      WHERE n7.kind IN $p.v5_values
    } ELSE r6.office IN m0 END
    WITH DISTINCT n5
    RETURN n5
  } AS c0, COLLECT {
    CALL (m0, m2, s0) {
    WITH 1 AS x14
    WHERE m2
    WITH x14
    LIMIT 1
    MATCH (n15:Person) USING INDEX n15:Person(familyName__order)
    WHERE n15.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n15)-[r16:PARTICIPATED_IN]->(n17)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n18:Office {id: r16.office})
        WHERE n18.kind IN $p.v5_values
      } ELSE r16.office IN m0 END AND EXISTS { MATCH (n17)-[r19:DISCUSSED]->(n20) WHERE n20 IN s0 }
    }
    WITH n15
    ORDER BY n15.familyName__order, n15.id
    LIMIT $p.v0_rows
    RETURN n15 AS n1
    UNION ALL
    WITH 1 AS x14
    WHERE NOT m2
    WITH x14
    LIMIT 1
    UNWIND s0 AS n21
    WITH n21
    MATCH (n21)<-[r23:DISCUSSED]-(n22)
    WITH DISTINCT n22
    MATCH (n22)<-[r25:PARTICIPATED_IN]-(n24)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n26:Office {id: r25.office})
      WHERE n26.kind IN $p.v5_values
    } ELSE r25.office IN m0 END
    WITH DISTINCT n24
    WITH n24
    ORDER BY n24.familyName__order, n24.id
    LIMIT $p.v0_rows
    RETURN n24 AS n1 }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    RETURN [n1.name, COLLECT {
      MATCH (n1)-[r8:PARTICIPATED_IN]->(n9)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n10:Office {id: r8.office})
        WHERE n10.kind IN $p.v3_values
      } ELSE r8.office IN m1 END AND EXISTS { MATCH (n9)-[r11:DISCUSSED]->(n12) WHERE n12 IN s1 }
      WITH n9, r8
      ORDER BY n9.start__key DESC, n9.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n13:Office {id: r8.office}) RETURN [n13.name] }, r8.office, n9.name, n9.start]
    }]
  } AS c1
