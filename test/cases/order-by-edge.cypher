office:
  MATCH (n1:Office {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WITH n3, r2
    ORDER BY r2.from__key IS NULL, r2.from__key DESC, n3.id, r2.from__key
    LIMIT $p.v1_rows
    RETURN [r2.from, r2.to, n3.name]
  } AS c0

meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
    WITH n3, r2, COLLECT {
      MATCH (n4:Office {id: r2.office})
      RETURN n4.name__order
      LIMIT 1
    }[0] AS k5
    ORDER BY k5, n3.id
    LIMIT $p.v1_rows
    RETURN [COLLECT { MATCH (n6:Office {id: r2.office}) RETURN [n6.name] }, r2.office, n3.name]
  } AS c0, COLLECT {
    MATCH (n1)<-[r7:PARTICIPATED_IN]-(n8)
    WITH n8, r7, COLLECT {
      MATCH (n9:Country {id: r7.onBehalfOf})
      RETURN n9.code__order
      LIMIT 1
    }[0] AS k10
    ORDER BY k10 IS NULL, k10 DESC, n8.id
    LIMIT $p.v2_rows
    RETURN [COLLECT { MATCH (n11:Country {id: r7.onBehalfOf}) RETURN [n11.code] }, r7.onBehalfOf, n8.name]
  } AS c1, COLLECT {
    MATCH (n1)<-[r12:PARTICIPATED_IN]-(n13)
    WITH n13, r12
    ORDER BY r12.role, n13.familyName__order DESC, n13.id
    LIMIT $p.v3_rows
    RETURN [r12.role, n13.name]
  } AS c2

person:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k5, n3.id DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [substring(k5, 31), n3.id]
  } AS c0, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:PARTICIPATED_IN]-(n8)
    WHERE n8 <> n1
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WITH n8, k9, k10, k11
    ORDER BY k11 IS NULL, k11 DESC, n8.id
    LIMIT $p.v2_rows
    RETURN [substring(k11, 31), n8.id]
  } AS c1
