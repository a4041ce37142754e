people:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v3_value RETURN x.id } AS c0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS c1
  RETURN COUNT {
    MATCH (n4:Person)
    WHERE EXISTS {
      MATCH (n4)-[r5:PARTICIPATED_IN]->(n6)
      WHERE r5.onBehalfOf IN c0
    }
    RETURN n4
  } AS c0, COLLECT {
    MATCH (n1:Person)
    WHERE n1.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
      WHERE r2.onBehalfOf IN c0
    }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.name, COLLECT {
      MATCH (n1)-[r7:PARTICIPATED_IN]->(n8)
      WHERE r7.onBehalfOf IN c1
      WITH n8, r7
      ORDER BY n8.start__key, n8.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n9:Office {id: r7.office}) RETURN [n9.name] }, r7.office, n8.start, n8.name]
    }]
  } AS c1
