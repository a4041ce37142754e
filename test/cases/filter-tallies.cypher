country:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $p.v2_lowerBound
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31), n3.name]
  } AS c0, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n7)
    WITH DISTINCT n7
    MATCH (n7)-[:INVOLVED]->(n8)
    WHERE n8 <> n1
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WHERE (k10 >= $p.v4_earliestKey) AND (NOT coalesce(k11 >= $p.v5_afterLatestKey, false))
    WITH n8, k9, k10, k11
    ORDER BY k9 IS NULL, k9 DESC, n8.name__order, n8.id
    LIMIT $p.v3_rows
    RETURN [n8.name]
  } AS c1, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n12)
    WITH DISTINCT n12
    MATCH (n12)-[:INVOLVED]->(n13)
    WHERE n13 <> n1
    WITH n13, count(DISTINCT n12) AS k14, min(n12.start__key) AS k15, max(n12.start__key) AS k16
    WHERE ((k14 > $p.v7_value) OR (substring(k15, 31) = $p.v8_value))
    WITH n13, k14, k15, k16
    ORDER BY k14 IS NULL, k14 DESC, n13.name__order, n13.id
    LIMIT $p.v6_rows
    RETURN [n13.name]
  } AS c2

countries:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
  WITH *, (COUNT { (o0)<-[:INVOLVED]-() } * (1.0 + COUNT { (:Meeting)-[:INVOLVED]->() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3 * (1.0 + COUNT { (:Country)<-[:INVOLVED]-() }) / (1 + COUNT { (:Country) }) * $p.v0_rows * COUNT { (:Country) } AS m0
  CALL (*) {
  CALL (m0, o0) {
  WITH 1 AS x2
  WHERE m0
  WITH x2
  LIMIT 1
  MATCH (n3:Country) USING INDEX n3:Country(name__order)
  WHERE n3.name__order IS NOT NULL AND EXISTS {
    MATCH (n3)<-[:INVOLVED]-(n4)
    WITH DISTINCT n4
    MATCH (n4)-[:INVOLVED]->(n5)
    WHERE n5 <> n3
    WITH n5, count(DISTINCT n4) AS k6, min(n4.start__key) AS k7, max(n4.start__key) AS k8
    WHERE k6 >= $p.v2_lowerBound AND n5 = o0
    RETURN n5
  }
  WITH n3
  ORDER BY n3.name__order, n3.id
  LIMIT $p.v0_rows
  RETURN n3 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m0
  WITH x2
  LIMIT 1
  WITH o0 AS n9
  MATCH (n9)<-[r11:INVOLVED]-(n10)
  WITH DISTINCT n10
  MATCH (n10)-[r13:INVOLVED]->(n12)
  WITH DISTINCT n12
  WHERE EXISTS {
    MATCH (n12)<-[:INVOLVED]-(n14)
    WITH DISTINCT n14
    MATCH (n14)-[:INVOLVED]->(n15)
    WHERE n15 <> n12
    WITH n15, count(DISTINCT n14) AS k16, min(n14.start__key) AS k17, max(n14.start__key) AS k18
    WHERE k16 >= $p.v2_lowerBound AND n15 = o0
    RETURN n15
  }
  WITH n12
  ORDER BY n12.name__order, n12.id
  LIMIT $p.v0_rows
  RETURN n12 AS n1 }
  WITH n1
  ORDER BY n1.name__order, n1.id
  RETURN [n1.name] AS row }
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
    WHERE NOT coalesce(k4 = $p.v1_value, false)
    RETURN n3
  }) AND (EXISTS {
    MATCH (n1)<-[:INVOLVED]-(n8)
    MATCH (n8)-[:INVOLVED]->(n7)
    WHERE n7 <> n1 AND true
  })
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

people:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $p.v1_lowerBound
    RETURN n3
  } >= $p.v2_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row
