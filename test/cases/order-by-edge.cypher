office:
  MATCH (n1:Office {id: $p.v1_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WITH n3, r2
    ORDER BY r2.from__key IS NULL, r2.from__key DESC, n3.id, r2.from__key
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]] + [k IN $p.f1 | r2[k]]
  }] AS row
  // f0 = ["name"]
  // f1 = ["from","to"]

meeting:
  MATCH (n1:Meeting {id: $p.v3_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
    WITH n3, r2, COLLECT {
      MATCH (n4:Office {id: r2.office})
      RETURN n4.name__order
      LIMIT 1
    }[0] AS k5
    ORDER BY k5, n3.id
    LIMIT $p.v0_rows
    RETURN [COLLECT { MATCH (n6:Office {id: r2.office}) RETURN [k IN $p.f1 | n6[k]] }] + [k IN $p.f0 | n3[k]] + [k IN $p.f2 | r2[k]]
  }, COLLECT {
    MATCH (n1)<-[r7:PARTICIPATED_IN]-(n8)
    WITH n8, r7
    ORDER BY r7.role, n8.familyName__order DESC, n8.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f3 | n8[k]] + [k IN $p.f4 | r7[k]]
  }, COLLECT {
    MATCH (n1)<-[r9:PARTICIPATED_IN]-(n10)
    WITH n10, r9, COLLECT {
      MATCH (n11:Country {id: r9.onBehalfOf})
      RETURN n11.code__order
      LIMIT 1
    }[0] AS k12
    ORDER BY k12 IS NULL, k12 DESC, n10.id
    LIMIT $p.v2_rows
    RETURN [COLLECT {
      MATCH (n13:Country {id: r9.onBehalfOf})
      RETURN [k IN $p.f5 | n13[k]]
    }] + [k IN $p.f6 | r9[k]] + [k IN $p.f7 | n10[k]]
  }] AS row
  // f0 = ["name"]
  // f1 = ["name"]
  // f2 = ["office"]
  // f3 = ["name"]
  // f4 = ["role"]
  // f5 = ["code"]
  // f6 = ["onBehalfOf"]
  // f7 = ["name"]

person:
  MATCH (n1:Person {id: $p.v2_value})
  WITH *, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n2)
    WITH DISTINCT n2
    MATCH (n2)<-[:PARTICIPATED_IN]-(n3)
    WHERE n3 <> n1
    WITH n3, count(DISTINCT n2) AS k4, min(n2.start__key) AS k5, max(n2.start__key) AS k6
    WITH n3, k4, k5, k6
    ORDER BY k5, n3.id DESC, n3.id
    LIMIT $p.v0_rows
    RETURN [substring(k5, 31)] + [k IN $p.f0 | n3[k]]
  } AS k12, COLLECT {
    MATCH (n1)-[:PARTICIPATED_IN]->(n7)
    WITH DISTINCT n7
    MATCH (n7)<-[:PARTICIPATED_IN]-(n8)
    WHERE n8 <> n1
    WITH n8, count(DISTINCT n7) AS k9, min(n7.start__key) AS k10, max(n7.start__key) AS k11
    WITH n8, k9, k10, k11
    ORDER BY k11 IS NULL, k11 DESC, n8.id
    LIMIT $p.v1_rows
    RETURN [substring(k11, 31)] + [k IN $p.f1 | n8[k]]
  } AS k13
  RETURN [k12, k13] AS row
  // f0 = ["id"]
  // f1 = ["id"]
