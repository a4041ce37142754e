people:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v3_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } END AS m1
  RETURN COUNT {
    MATCH (n5:Person)
    WHERE EXISTS {
      MATCH (n5)-[r6:PARTICIPATED_IN]->(n7)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n8:Country {id: r6.onBehalfOf})
        WHERE n8.code = $p.v3_value
      } ELSE r6.onBehalfOf IN m0 END
    }
    RETURN n5
  } AS c0, COLLECT {
    MATCH (n1:Person)
    WHERE n1.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n4:Country {id: r2.onBehalfOf})
        WHERE n4.code = $p.v3_value
      } ELSE r2.onBehalfOf IN m0 END
    }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.name, COLLECT {
      MATCH (n1)-[r9:PARTICIPATED_IN]->(n10)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n11:Country {id: r9.onBehalfOf})
        WHERE n11.code = $p.v2_value
      } ELSE r9.onBehalfOf IN m1 END
      WITH n10, r9
      ORDER BY n10.start__key, n10.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n12:Office {id: r9.office}) RETURN [n12.name] }, r9.office, n10.start, n10.name]
    }]
  } AS c1
