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
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind IN $v4_values RETURN x.id } END AS m0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:DISCUSSED]-() } } | d + k) * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3 * (1.0 + COUNT { (:Person)-[:PARTICIPATED_IN]->() }) / (1 + COUNT { (:Person) }) * $v0_rows * COUNT { (:Person) } AS m1
  RETURN COUNT {
    UNWIND s0 AS n2
    WITH n2
    MATCH (n2)<-[r4:DISCUSSED]-(n3)
    WITH DISTINCT n3
    MATCH (n3)<-[r6:PARTICIPATED_IN]-(n5)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n7:Office {id: r6.office}) WHERE n7.kind IN $v4_values } ELSE r6.office IN m0 END
    WITH DISTINCT n5
    RETURN n5
  } AS c0, COLLECT {
    CALL (m0, m1, s0) {
    WITH 1 AS x13
    WHERE m1
    WITH x13
    LIMIT 1
    MATCH (n14:Person) USING INDEX n14:Person(familyName__order)
    WHERE n14.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n14)-[r15:PARTICIPATED_IN]->(n16)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n17:Office {id: r15.office})
        WHERE n17.kind IN $v4_values
      } ELSE r15.office IN m0 END AND EXISTS { MATCH (n16)-[r18:DISCUSSED]->(n19) WHERE n19 IN s0 }
    }
    WITH n14
    ORDER BY n14.familyName__order, n14.id
    LIMIT $v0_rows
    RETURN n14 AS n1
    UNION ALL
    WITH 1 AS x13
    WHERE NOT m1
    WITH x13
    LIMIT 1
    UNWIND s0 AS n20
    WITH n20
    MATCH (n20)<-[r22:DISCUSSED]-(n21)
    WITH DISTINCT n21
    MATCH (n21)<-[r24:PARTICIPATED_IN]-(n23)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n25:Office {id: r24.office})
      WHERE n25.kind IN $v4_values
    } ELSE r24.office IN m0 END
    WITH DISTINCT n23
    WITH n23
    ORDER BY n23.familyName__order, n23.id
    LIMIT $v0_rows
    RETURN n23 AS n1 }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    RETURN [n1.name, COLLECT {
      MATCH (n1)-[r8:PARTICIPATED_IN]->(n9)
      WHERE EXISTS { MATCH (n9)-[r10:DISCUSSED]->(n11) WHERE n11 IN s1 }
      WITH n9, r8
      ORDER BY n9.start__key DESC, n9.id
      LIMIT $v1_rows
      RETURN [COLLECT { MATCH (n12:Office {id: r8.office}) RETURN [n12.name] }, n9.name, n9.start]
    }]
  } AS c1
