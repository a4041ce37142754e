asPremier:
  WITH COLLECT { MATCH (x:Office) WHERE x.id = $p.v0_value RETURN x.id } AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS { MATCH (n1)-[r2:PARTICIPATED_IN]->(n3) WHERE r2.office IN m0 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row }
  RETURN row
  // f0 = ["name"]

byRank:
  WITH COLLECT { MATCH (x:Office) WHERE x.kind = $p.v0_value RETURN x.id } AS m0
  RETURN COUNT {
    MATCH (n4:Meeting)
    WHERE EXISTS { MATCH (n4)<-[r5:PARTICIPATED_IN]-(n6) WHERE r5.office IN m0 }
    RETURN n4
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) WHERE r2.office IN m0 }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n1[k]]
  } AS c1
  // f0 = ["id"]

throughOffice:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  WITH *, COLLECT {
    MATCH (x:Office)
    WHERE EXISTS { MATCH (x)-[r4:OFFICE_OF]->(o0:Country) }
    RETURN x.id
  } AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS { MATCH (n1)-[r2:PARTICIPATED_IN]->(n3) WHERE r2.office IN m0 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row }
  RETURN row
  // f0 = ["name"]

combined:
  WITH COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v0_textKey
    RETURN x.id
  } AS m0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v1_value RETURN x.id } AS m1
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (((NOT coalesce(r2.onBehalfOf IN m0, false)) OR (r2.onBehalfOf IN m1))) AND (r2.role = $p.v2_value)
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v3_rows
  RETURN [k IN $p.f0 | n1[k]] AS row }
  RETURN row
  // f0 = ["name"]

said:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  WITH *, COLLECT {
    MATCH (n1:Point)
    WHERE (EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN m0 }) AND (n1.act = $p.v1_value)
    RETURN n1
  } AS m1
  WITH *, COLLECT { MATCH (x:Office) WHERE x.kind <> $p.v2_value RETURN x.id } AS m2
  RETURN size(m1) AS c0, COLLECT {
    UNWIND m1 AS n4
    WITH n4
    WITH n4, COLLECT { MATCH (n4)<-[:HAS_POINT]-(n5) RETURN n5.start__key LIMIT 1 }[0] AS k6
    ORDER BY k6, n4.order, n4.id
    LIMIT $p.v4_rows
    RETURN [COLLECT {
      MATCH (n4)-[r7:SPOKEN_BY]->(n8)
      WHERE r7.office IN m2
      WITH n8, r7
      ORDER BY n8.familyName__order, n8.id
      LIMIT $p.v3_rows
      RETURN [COLLECT { MATCH (n9:Office {id: r7.office}) RETURN [k IN $p.f1 | n9[k]] }] + [k IN $p.f0 | n8[k]] + [k IN $p.f2 | r7[k]]
    }] + [k IN $p.f3 | n4[k]]
  } AS c1
  // f0 = ["id"]
  // f1 = ["id"]
  // f2 = ["office"]
  // f3 = ["summary"]

saidForNobody:
  WITH COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v0_textKey
    RETURN x.id
  } AS m0
  RETURN COUNT {
    MATCH (n1:Point)
    WHERE NOT EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE NOT coalesce(NOT coalesce(r2.onBehalfOf IN m0, false), false)
    }
    RETURN n1
  } AS c0
