byPlace:
  MATCH (n1:Meeting)
  WHERE n1.start__key >= $p.v0_earliestKey
  WITH n1, COLLECT { MATCH (n1)-[:HELD_AT]->(n2) RETURN n2.name__order LIMIT 1 }[0] AS k3
  ORDER BY k3, n1.start__key, n1.id
  LIMIT $p.v1_rows
  RETURN [COLLECT {
    MATCH (n1)-[:HELD_AT]->(n4)
    RETURN [k IN $p.f0 | n4[k]]
    LIMIT 1
  }] + [k IN $p.f1 | n1[k]] AS row
  // f0 = ["name"]
  // f1 = ["id"]

byCountryOfPlace:
  MATCH (n1:Meeting)
  WHERE n1.start__key >= $p.v0_earliestKey
  WITH n1, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    MATCH (n2)-[:IN_COUNTRY]->(n3)
    RETURN n3.name__order
    LIMIT 1
  }[0] AS k4
  ORDER BY k4 IS NULL, k4 DESC, n1.id DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [COLLECT {
    MATCH (n1)-[:HELD_AT]->(n5)
    RETURN [COLLECT {
      MATCH (n5)-[:IN_COUNTRY]->(n6)
      RETURN [k IN $p.f0 | n6[k]]
      LIMIT 1
    }]
    LIMIT 1
  }] + [k IN $p.f1 | n1[k]] AS row
  // f0 = ["name"]
  // f1 = ["id"]

byMeeting:
  MATCH (n1:Point)
  WHERE n1.act = $p.v0_value
  WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n2) RETURN n2.start__key LIMIT 1 }[0] AS k3
  ORDER BY k3 IS NULL, k3 DESC, n1.order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]
