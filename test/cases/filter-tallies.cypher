country:
  MATCH (n1:Country {code: $v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $v2_value
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.id
    LIMIT $v1_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31), n3.name]
  } AS c0, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n7)
    WITH DISTINCT n7
    MATCH (n7)-[:INVOLVED]->(n8)
    WHERE n8 <> n1
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WHERE (k10 >= $v4_earliestKey) AND (NOT coalesce(k11 >= $v5_afterLatestKey, false))
    WITH n8, k9, k10, k11
    ORDER BY k9 IS NULL, k9 DESC, n8.name__order, n8.id
    LIMIT $v3_rows
    RETURN [n8.name]
  } AS c1, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n12)
    WITH DISTINCT n12
    MATCH (n12)-[:INVOLVED]->(n13)
    WHERE n13 <> n1
    WITH n13, count(DISTINCT n12) AS k14, min(n12.start__key) AS k15, max(n12.start__key) AS k16
    WHERE ((k14 > $v7_value) OR (substring(k15, 31) = $v8_value))
    WITH n13, k14, k15, k16
    ORDER BY k14 IS NULL, k14 DESC, n13.name__order, n13.id
    LIMIT $v6_rows
    RETURN [n13.name]
  } AS c2

countries:
  WITH COLLECT { MATCH (x:Country {code: $v1_value}) RETURN x } AS s0
  WITH *, (reduce(d = 0, k IN COLLECT { UNWIND s0 AS x RETURN COUNT { (x)<-[:INVOLVED]-() } } | d + k) * (1.0 + COUNT { (:Meeting)-[:INVOLVED]->() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3.0 * $v0_rows * COUNT { (:Country) } AS m0
  CALL (*) {
  CALL (m0, s0) {
  WITH 1 AS x12
  WHERE m0
  WITH x12
  LIMIT 1
  MATCH (n13:Country)
  WHERE n13.name__order IS NOT NULL AND EXISTS {
    MATCH (n13)<-[:INVOLVED]-(n14)
    WITH DISTINCT n14
    MATCH (n14)-[:INVOLVED]->(n15)
    WHERE n15 <> n13
    WITH n15, count(DISTINCT n14) AS k16, min(n14.start__key) AS k17, max(n14.start__key) AS k18
    WHERE k16 >= $v2_value AND n15 IN s0
    RETURN n15
  }
  WITH n13
  ORDER BY n13.name__order, n13.id
  LIMIT $v0_rows
  RETURN n13 AS n11
  UNION ALL
  WITH 1 AS x12
  WHERE NOT m0
  WITH x12
  LIMIT 1
  UNWIND s0 AS n19
  WITH n19
  MATCH (n19)<-[r21:INVOLVED]-(n20)
  WITH DISTINCT n20
  MATCH (n20)-[r23:INVOLVED]->(n22)
  WITH DISTINCT n22
  WHERE EXISTS {
    MATCH (n22)<-[:INVOLVED]-(n24)
    WITH DISTINCT n24
    MATCH (n24)-[:INVOLVED]->(n25)
    WHERE n25 <> n22
    WITH n25, count(DISTINCT n24) AS k26, min(n24.start__key) AS k27, max(n24.start__key) AS k28
    WHERE k26 >= $v2_value AND n25 IN s0
    RETURN n25
  }
  WITH n22
  ORDER BY n22.name__order, n22.id
  LIMIT $v0_rows
  RETURN n22 AS n11 }
  WITH n11
  ORDER BY n11.name__order, n11.id
  RETURN [n11.name] AS row }
  RETURN row

none:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE NOT EXISTS {
      MATCH (n1)<-[:INVOLVED]-(n3)
      MATCH (n3)-[:INVOLVED]->(n2)
      WHERE n2 <> n1 AND true
    }
    RETURN n1
  } AS c0

every:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND (NOT EXISTS {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE NOT coalesce(k4 = $v1_value, false)
    RETURN n3
  }) AND (EXISTS {
    MATCH (n1)<-[:INVOLVED]-(n8)
    MATCH (n8)-[:INVOLVED]->(n7)
    WHERE n7 <> n1 AND true
  })
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

people:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $v1_value
    RETURN n3
  } >= $v2_value
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row
