asPremier:
  WITH COLLECT { MATCH (x:Office) WHERE x.id = $p.v1_value RETURN x.id } AS c0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS { MATCH (n1)-[r2:PARTICIPATED_IN]->(n3) WHERE r2.office IN c0 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

byRank:
  WITH COLLECT { MATCH (x:Office) WHERE x.kind = $p.v1_value RETURN x.id } AS c0
  RETURN COUNT {
    MATCH (n4:Meeting)
    WHERE EXISTS { MATCH (n4)<-[r5:PARTICIPATED_IN]-(n6) WHERE r5.office IN c0 }
    RETURN n4
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) WHERE r2.office IN c0 }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.id]
  } AS c1

throughOffice:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
  WITH *, COLLECT {
    MATCH (x:Office)
    WHERE EXISTS { MATCH (x)-[r4:OFFICE_OF]->(o0:Country) }
    RETURN x.id
  } AS c0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS { MATCH (n1)-[r2:PARTICIPATED_IN]->(n3) WHERE r2.office IN c0 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

combined:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS c0
  WITH *, COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v3_textKey
    RETURN x.id
  } AS c1
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (r2.role = $p.v1_value) AND (((r2.onBehalfOf IN c0) OR (NOT coalesce(r2.onBehalfOf IN c1, false))))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

said:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v4_value RETURN x.id } AS c0
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind <> $p.v2_value RETURN x.id } AS c1
  RETURN COUNT {
    MATCH (n6:Point)
    WHERE (n6.act = $p.v3_value) AND (EXISTS { MATCH (n6)-[r7:SPOKEN_BY]->(n8) WHERE r7.onBehalfOf IN c0 })
    RETURN n6
  } AS c0, COLLECT {
    MATCH (n1:Point)
    WHERE (n1.act = $p.v3_value) AND (EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN c0 })
    WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n4) RETURN n4.start__key LIMIT 1 }[0] AS k5
    ORDER BY k5, n1.order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.summary, COLLECT {
      MATCH (n1)-[r9:SPOKEN_BY]->(n10)
      WHERE r9.office IN c1
      WITH n10, r9
      ORDER BY n10.familyName__order, n10.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n11:Office {id: r9.office}) RETURN [n11.id] }, r9.office, n10.id]
    }]
  } AS c1

saidForNobody:
  WITH COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v1_textKey
    RETURN x.id
  } AS c0
  RETURN COUNT {
    MATCH (n1:Point)
    WHERE NOT EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE NOT coalesce(NOT coalesce(r2.onBehalfOf IN c0, false), false)
    }
    RETURN n1
  } AS c0
