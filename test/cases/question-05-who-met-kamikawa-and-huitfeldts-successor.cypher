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
      WHERE r9.from__key >= $p.v3_afterLatestKey
    }
  })
  WITH n4
  ORDER BY n4.familyName__order, n4.id
  LIMIT $p.v0_rows
  RETURN [n4.name] AS row }
  RETURN row
