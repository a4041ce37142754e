byPlace:
  MATCH (n1:Meeting)
  WHERE n1.start__key >= $p.v1_earliestKey
  WITH n1, COLLECT { MATCH (n1)-[:HELD_AT]->(n2) RETURN n2.name__order LIMIT 1 }[0] AS k3
  ORDER BY k3, n1.start__key, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, COLLECT { MATCH (n1)-[:HELD_AT]->(n4) RETURN [n4.name] LIMIT 1 }] AS row

byCountryOfPlace:
  MATCH (n1:Meeting)
  WHERE n1.start__key >= $p.v1_earliestKey
  WITH n1, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    MATCH (n2)-[:IN_COUNTRY]->(n3)
    RETURN n3.name__order
    LIMIT 1
  }[0] AS k4
  ORDER BY k4 IS NULL, k4 DESC, n1.id DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n5)
    RETURN [COLLECT { MATCH (n5)-[:IN_COUNTRY]->(n6) RETURN [n6.name] LIMIT 1 }]
    LIMIT 1
  }] AS row

byMeeting:
  MATCH (n1:Point)
  WHERE n1.act = $p.v1_value
  WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n2) RETURN n2.start__key LIMIT 1 }[0] AS k3
  ORDER BY k3 IS NULL, k3 DESC, n1.order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row
