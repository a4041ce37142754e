country:
  MATCH (n1:Country {code: $p.v8_value})
  WITH *, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[:INVOLVED]->(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $p.v0_lowerBound
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k4, substring(k5, 31), substring(k6, 31)] + [k IN $p.f0 | n3[k]]
  } AS k17, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n7)
    WITH DISTINCT n7
    MATCH (n7)-[:INVOLVED]->(n8)
    WHERE n8 <> n1
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WHERE (NOT coalesce(k11 >= $p.v2_afterLatestKey, false)) AND (k10 >= $p.v3_earliestKey)
    WITH n8, k9, k10, k11
    ORDER BY k9 IS NULL, k9 DESC, n8.name__order, n8.id
    LIMIT $p.v4_rows
    RETURN [k IN $p.f1 | n8[k]]
  } AS k18, COLLECT {
    MATCH (n1)<-[:INVOLVED]-(n12)
    WITH DISTINCT n12
    MATCH (n12)-[:INVOLVED]->(n13)
    WHERE n13 <> n1
    WITH n13, count(DISTINCT n12) AS k14, min(n12.start__key) AS k15, max(n12.start__key) AS k16
    WHERE ((k14 > $p.v5_value) OR (substring(k15, 31) = $p.v6_value))
    WITH n13, k14, k15, k16
    ORDER BY k14 IS NULL, k14 DESC, n13.name__order, n13.id
    LIMIT $p.v7_rows
    RETURN [k IN $p.f2 | n13[k]]
  } AS k19
  RETURN [k17, k18, k19] AS row
  // f0 = ["name"]
  // f1 = ["name"]
  // f2 = ["name"]

countries:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:INVOLVED]-(n2)
  WITH DISTINCT n2
  MATCH (n2)-[r5:INVOLVED]->(n4)
  WITH DISTINCT n4
  WHERE EXISTS {
    MATCH (n4)<-[:INVOLVED]-(n6)
    WITH DISTINCT n6
    MATCH (n6)-[:INVOLVED]->(n7)
    WHERE n7 <> n4
    WITH n7, count(DISTINCT n6) AS k8, min(n6.start__key) AS k9, max(n6.start__key) AS k10
    WHERE k8 >= $p.v1_lowerBound AND n7 = o0
    RETURN n7
  }
  WITH n4
  ORDER BY n4.name__order, n4.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n4[k]] AS row }
  RETURN row
  // f0 = ["name"]

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
  WHERE n1.name__order IS NOT NULL AND (EXISTS {
    MATCH (n1)<-[:INVOLVED]-(n3)
    MATCH (n3)-[:INVOLVED]->(n2)
    WHERE n2 <> n1 AND true
  }) AND (NOT EXISTS {
    MATCH (n1)<-[:INVOLVED]-(n4)
    WITH DISTINCT n4
    MATCH (n4)-[:INVOLVED]->(n5)
    WHERE n5 <> n1
    WITH n5, count(DISTINCT n4) AS k6, min(n4.start__key) AS k7, max(n4.start__key) AS k8
    WHERE NOT coalesce(k6 = $p.v0_value, false)
    RETURN n5
  })
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

people:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WHERE k4 >= $p.v0_lowerBound
    RETURN n3
  } >= $p.v1_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]
