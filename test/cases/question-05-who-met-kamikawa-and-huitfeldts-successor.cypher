office:
  MATCH (n1:Office {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WHERE r2.from__key >= $p.v2_earliestKey
    WITH n3, r2
    ORDER BY r2.from__key, n3.id, r2.from__key
    LIMIT $p.v1_rows
    RETURN [r2.from, r2.to, n3.id]
  } AS c0

people:
  OPTIONAL MATCH (o0:Person {id: $p.v1_value})
  OPTIONAL MATCH (o1:Office {id: $p.v2_value})
  WITH *, (COUNT { (o0)-[:PARTICIPATED_IN]->() } * (1.0 + COUNT { (:Meeting)<-[:PARTICIPATED_IN]-() }) / (1 + COUNT { (:Meeting) })) ^ 2 > 3 * (1.0 + COUNT { (:Person)-[:PARTICIPATED_IN]->() }) / (1 + COUNT { (:Person) }) * $p.v0_rows * COUNT { (:Person) } AS m0
  CALL (*) {
  CALL (m0, o0, o1) {
  WITH 1 AS x2
  WHERE m0
  WITH x2
  LIMIT 1
  MATCH (n3:Person) USING INDEX n3:Person(familyName__order)
  WHERE n3.familyName__order IS NOT NULL AND (EXISTS {
    MATCH (n3)-[:PARTICIPATED_IN]->(n5)
    MATCH (n5)<-[:PARTICIPATED_IN]-(n4)
    WHERE n4 <> n3 AND n4 = o0
  }) AND (EXISTS {
    MATCH (n3)-[:PARTICIPATED_IN]->(n8)
    MATCH (n8)<-[:PARTICIPATED_IN]-(n6)
    WHERE n6 <> n3 AND EXISTS {
      MATCH (n6)-[r7:HELD]->(o1)
      WHERE r7.from__key >= $p.v3_afterLatestKey
    }
  })
  WITH n3
  ORDER BY n3.familyName__order, n3.id
  LIMIT $p.v0_rows
  RETURN n3 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m0
  WITH x2
  LIMIT 1
  WITH o0 AS n9
  MATCH (n9)-[r11:PARTICIPATED_IN]->(n10)
  WITH DISTINCT n10
  MATCH (n10)<-[r13:PARTICIPATED_IN]-(n12)
  WITH DISTINCT n12
  WHERE (EXISTS {
    MATCH (n12)-[:PARTICIPATED_IN]->(n15)
    MATCH (n15)<-[:PARTICIPATED_IN]-(n14)
    WHERE n14 <> n12 AND n14 = o0
  }) AND (EXISTS {
    MATCH (n12)-[:PARTICIPATED_IN]->(n18)
    MATCH (n18)<-[:PARTICIPATED_IN]-(n16)
    WHERE n16 <> n12 AND EXISTS {
      MATCH (n16)-[r17:HELD]->(o1)
      WHERE r17.from__key >= $p.v3_afterLatestKey
    }
  })
  WITH n12
  ORDER BY n12.familyName__order, n12.id
  LIMIT $p.v0_rows
  RETURN n12 AS n1 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  RETURN [n1.name] AS row }
  RETURN row
