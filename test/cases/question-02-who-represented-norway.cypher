people:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n4:Country) WHERE n4.code = $v3_value RETURN n4.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n9:Country) WHERE n9.code = $v3_value RETURN n9.id } END AS m1
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n13:Country) WHERE n13.code = $v2_value RETURN n13.id } END AS m2
  RETURN COUNT {
    MATCH (n6:Person)
    WHERE EXISTS {
      MATCH (n6)-[r7:PARTICIPATED_IN]->(n8)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n10:Country {id: r7.onBehalfOf})
        WHERE n10.code = $v3_value
      } ELSE r7.onBehalfOf IN m1 END
    }
    RETURN n6
  } AS c0, COLLECT {
    MATCH (n1:Person)
    WHERE n1.familyName__order IS NOT NULL AND EXISTS {
      MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n5:Country {id: r2.onBehalfOf})
        WHERE n5.code = $v3_value
      } ELSE r2.onBehalfOf IN m0 END
    }
    WITH n1
    ORDER BY n1.familyName__order, n1.id
    LIMIT $v0_rows
    RETURN [n1.name, COLLECT {
      MATCH (n1)-[r11:PARTICIPATED_IN]->(n12)
      WHERE CASE WHEN m2 IS NULL THEN EXISTS {
        MATCH (n14:Country {id: r11.onBehalfOf})
        WHERE n14.code = $v2_value
      } ELSE r11.onBehalfOf IN m2 END
      WITH n12, r11
      ORDER BY n12.start__key, n12.id
      LIMIT $v1_rows
      RETURN [COLLECT { MATCH (n15:Office {id: r11.office}) RETURN [n15.name] }, n12.start, n12.name]
    }]
  } AS c1
