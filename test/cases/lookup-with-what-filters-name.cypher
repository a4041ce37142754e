person:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  WITH *, COLLECT {
    MATCH (x:Topic {id: $p.v1_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  MATCH (n1:Person {id: $p.v4_value})
  WITH *, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k4 IS NULL, k4 DESC, n3.familyName__order, n3.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  } AS k31, COLLECT {
    MATCH (n1)-[r7:PARTICIPATED_IN]->(n8)
    WHERE EXISTS { MATCH (n8)-[r9:DISCUSSED]->(o0) }
    WITH n8, r7, left(n8.start, 4) AS k10
    WITH k10, count(*) AS k11
    ORDER BY k11 DESC, k10
    LIMIT $p.v2_rows
    RETURN [k11]
  } AS k32, COLLECT {
    MATCH (n1)-[r12:PARTICIPATED_IN]->(n13)
    WHERE EXISTS { MATCH (n13)-[r14:DISCUSSED]->(o0) }
    RETURN [toFloat(sum(n13.durationMinutes)), count(n13.durationMinutes), count(CASE WHEN NOT (n13.durationMinutes IS :: INTEGER AND n13.durationMinutes >= -2147483648 AND n13.durationMinutes <= 2147483647) THEN 1 END)]
  } AS k33, COLLECT {
    MATCH (n1)-[r18:PARTICIPATED_IN]->(n19)
    WHERE EXISTS { MATCH (n19)-[r20:DISCUSSED]->(n21) WHERE n21 IN s0 }
    WITH n19, r18, left(n19.start, 4) AS k22
    WITH k22, count(*) AS k23
    ORDER BY k23 DESC, k22
    LIMIT $p.v3_rows
    RETURN [k23]
  } AS k34
  RETURN [k31, k32, k33, COUNT {
    MATCH (n1)-[r15:PARTICIPATED_IN]->(n16)
    WHERE EXISTS { MATCH (n16)-[r17:DISCUSSED]->(o0) }
    RETURN n16
  }, k34, COUNT {
    MATCH (n1)-[r24:PARTICIPATED_IN]->(n25)
    WHERE EXISTS { MATCH (n25)-[r26:DISCUSSED]->(n27) WHERE n27 IN s0 }
    RETURN n25
  }, COUNT {
    MATCH (n1)-[r28:PARTICIPATED_IN]->(n29)
    WHERE NOT EXISTS { MATCH (n29)-[r30:DISCUSSED]->(o0) }
    RETURN n29
  }] AS row
  // f0 = ["name"]

meeting:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  MATCH (n1:Meeting {id: $p.v2_value})
  WITH *, COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
    WHERE r2.onBehalfOf IN m0
    WITH n3, r2, n3.name__order AS k4
    WITH k4, count(*) AS k5
    ORDER BY k5 DESC, k4
    LIMIT $p.v1_rows
    RETURN [k5]
  } AS k8
  RETURN [k8, COUNT {
    MATCH (n1)<-[r6:PARTICIPATED_IN]-(n7)
    WHERE r6.onBehalfOf IN m0
    RETURN n7
  }] AS row
