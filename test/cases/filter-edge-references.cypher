asPremier:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.id = $v1_value RETURN x.id } END AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.id = $v1_value } ELSE r2.office IN m0 END
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row

byRank:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind = $v1_value RETURN x.id } END AS m0
  RETURN COUNT {
    MATCH (n5:Meeting)
    WHERE EXISTS {
      MATCH (n5)<-[r6:PARTICIPATED_IN]-(n7)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n8:Office {id: r6.office}) WHERE n8.kind = $v1_value } ELSE r6.office IN m0 END
    }
    RETURN n5
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS {
      MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.kind = $v1_value } ELSE r2.office IN m0 END
    }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $v0_rows
    RETURN [n1.id]
  } AS c1

throughOffice:
  OPTIONAL MATCH (o0:Country {code: $v1_value})
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT {
    MATCH (x:Office)
    WHERE EXISTS { MATCH (x)-[r4:OFFICE_OF]->(o0:Country) }
    RETURN x.id
  } END AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n5:Office {id: r2.office})
      WHERE EXISTS { MATCH (n5)-[r6:OFFICE_OF]->(o0:Country) }
    } ELSE r2.office IN m0 END
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row

combined:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $v2_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $v3_textKey
    RETURN x.id
  } END AS m1
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (r2.role = $v1_value) AND (((CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n4:Country {id: r2.onBehalfOf})
      WHERE n4.code = $v2_value
    } ELSE r2.onBehalfOf IN m0 END) OR (NOT coalesce(CASE WHEN m1 IS NULL THEN EXISTS {
      MATCH (n5:Country {id: r2.onBehalfOf})
      WHERE n5.name__order > $v3_textKey
    } ELSE r2.onBehalfOf IN m1 END, false))))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row }
  RETURN row
