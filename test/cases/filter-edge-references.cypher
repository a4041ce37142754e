asPremier:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n4:Office) WHERE n4.id = $v1_value RETURN n4.id } END AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n5:Office {id: r2.office}) WHERE n5.id = $v1_value } ELSE r2.office IN m0 END
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row

byRank:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n4:Office) WHERE n4.kind = $v1_value RETURN n4.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (n9:Office) WHERE n9.kind = $v1_value RETURN n9.id } END AS m1
  RETURN COUNT {
    MATCH (n6:Meeting)
    WHERE EXISTS {
      MATCH (n6)<-[r7:PARTICIPATED_IN]-(n8)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS { MATCH (n10:Office {id: r7.office}) WHERE n10.kind = $v1_value } ELSE r7.office IN m1 END
    }
    RETURN n6
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS {
      MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n5:Office {id: r2.office}) WHERE n5.kind = $v1_value } ELSE r2.office IN m0 END
    }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $v0_rows
    RETURN [n1.id]
  } AS c1

throughOffice:
  WITH COLLECT { MATCH (x:Country {code: $v1_value}) RETURN x } AS s0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT {
    MATCH (n4:Office)
    WHERE EXISTS { MATCH (n4)-[r5:OFFICE_OF]->(n6:Country) WHERE n6 IN s0 }
    RETURN n4.id
  } END AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n7:Office {id: r2.office})
      WHERE EXISTS { MATCH (n7)-[r8:OFFICE_OF]->(n9:Country) WHERE n9 IN s0 }
    } ELSE r2.office IN m0 END
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row

combined:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n4:Country) WHERE n4.code = $v2_value RETURN n4.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT {
    MATCH (n6:Country)
    WHERE n6.name__order > $v3_textKey
    RETURN n6.id
  } END AS m1
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (r2.role = $v1_value) AND (((CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n5:Country {id: r2.onBehalfOf})
      WHERE n5.code = $v2_value
    } ELSE r2.onBehalfOf IN m0 END) OR (NOT coalesce(CASE WHEN m1 IS NULL THEN EXISTS {
      MATCH (n7:Country {id: r2.onBehalfOf})
      WHERE n7.name__order > $v3_textKey
    } ELSE r2.onBehalfOf IN m1 END, false))))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row
