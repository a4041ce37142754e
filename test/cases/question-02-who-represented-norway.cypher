people:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  RETURN COUNT {
    MATCH (n7:Person)
    WHERE EXISTS {
      MATCH (n7)-[r8:PARTICIPATED_IN]->(n9)
      WHERE r8.onBehalfOf IN m0
    }
    RETURN n7
  } AS c0, COLLECT {
    MATCH (n1:Person)
    WHERE n1.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
      WHERE r2.onBehalfOf IN m0
    }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    LIMIT $p.v2_rows
    RETURN [COLLECT {
      MATCH (n1)-[r4:PARTICIPATED_IN]->(n5)
      WHERE r4.onBehalfOf IN m0
      WITH n5, r4
      ORDER BY n5.start__key, n5.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n6:Office {id: r4.office}) RETURN [k IN $p.f1 | n6[k]] }] + [k IN $p.f0 | n5[k]] + [k IN $p.f2 | r4[k]]
    }] + [k IN $p.f3 | n1[k]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["name"]
  // f2 = ["office"]
  // f3 = ["name"]
