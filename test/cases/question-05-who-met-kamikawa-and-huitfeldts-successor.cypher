office:
  MATCH (n1:Office {id: $p.v2_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WHERE r2.from__key >= $p.v0_earliestKey
    WITH n3, r2
    ORDER BY r2.from__key, n3.id, r2.from__key
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n3[k]] + [k IN $p.f1 | r2[k]]
  }] AS row
  // f0 = ["id"]
  // f1 = ["from","to"]

people:
  OPTIONAL MATCH (o0:Person {id: $p.v0_value})
  OPTIONAL MATCH (o1:Office {id: $p.v1_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)-[r3:PARTICIPATED_IN]->(n2)
  WITH DISTINCT n2
  MATCH (n2)<-[r5:PARTICIPATED_IN]-(n4)
  WITH DISTINCT n4
  WHERE (EXISTS {
    MATCH (n4)-[:PARTICIPATED_IN]->(n7)
    MATCH (n7)<-[:PARTICIPATED_IN]-(n6)
    WHERE n6 <> n4 AND n6 = o0
  }) AND (EXISTS {
    MATCH (n4)-[:PARTICIPATED_IN]->(n10)
    MATCH (n10)<-[:PARTICIPATED_IN]-(n8)
    WHERE n8 <> n4 AND EXISTS {
      MATCH (n8)-[r9:HELD]->(o1)
      WHERE r9.from__key >= $p.v2_afterLatestKey
    }
  })
  WITH n4
  ORDER BY n4.familyName__order, n4.id
  LIMIT $p.v3_rows
  RETURN [k IN $p.f0 | n4[k]] AS row }
  RETURN row
  // f0 = ["name"]
