asPremier:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.id = $p.v1_value RETURN x.id } END AS m0
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.id = $p.v1_value } ELSE r2.office IN m0 END
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

byRank:
  WITH CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind = $p.v1_value RETURN x.id } END AS m0
  RETURN COUNT {
    MATCH (n5:Meeting)
    WHERE EXISTS {
      MATCH (n5)<-[r6:PARTICIPATED_IN]-(n7)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n8:Office {id: r6.office}) WHERE n8.kind = $p.v1_value } ELSE r6.office IN m0 END
    }
    RETURN n5
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS {
      MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.kind = $p.v1_value } ELSE r2.office IN m0 END
    }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.id]
  } AS c1

throughOffice:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
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
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

combined:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v3_textKey
    RETURN x.id
  } END AS m1
  CALL (*) {
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (r2.role = $p.v1_value) AND (((CASE WHEN m0 IS NULL THEN EXISTS {
      MATCH (n4:Country {id: r2.onBehalfOf})
      WHERE n4.code = $p.v2_value
    } ELSE r2.onBehalfOf IN m0 END) OR (NOT coalesce(CASE WHEN m1 IS NULL THEN EXISTS {
      MATCH (n5:Country {id: r2.onBehalfOf})
      WHERE n5.name__order > $p.v3_textKey
    } ELSE r2.onBehalfOf IN m1 END, false))))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row }
  RETURN row

said:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v4_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Office) } <= 2000 THEN COLLECT { MATCH (x:Office) WHERE x.kind <> $p.v2_value RETURN x.id } END AS m1
  RETURN COUNT {
    MATCH (n7:Point)
    WHERE (n7.act = $p.v3_value) AND (EXISTS {
      MATCH (n7)-[r8:SPOKEN_BY]->(n9)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n10:Country {id: r8.onBehalfOf})
        WHERE n10.code = $p.v4_value
      } ELSE r8.onBehalfOf IN m0 END
    })
    RETURN n7
  } AS c0, COLLECT {
    MATCH (n1:Point)
    WHERE (n1.act = $p.v3_value) AND (EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n4:Country {id: r2.onBehalfOf})
        WHERE n4.code = $p.v4_value
      } ELSE r2.onBehalfOf IN m0 END
    })
    WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n5) RETURN n5.start__key LIMIT 1 }[0] AS k6
    ORDER BY k6, n1.order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.summary, COLLECT {
      MATCH (n1)-[r11:SPOKEN_BY]->(n12)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n13:Office {id: r11.office})
        WHERE n13.kind <> $p.v2_value
      } ELSE r11.office IN m1 END
      WITH n12, r11
      ORDER BY n12.familyName__order, n12.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n14:Office {id: r11.office}) RETURN [n14.id] }, r11.office, n12.id]
    }]
  } AS c1

saidForNobody:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT {
    MATCH (x:Country)
    WHERE x.name__order > $p.v1_textKey
    RETURN x.id
  } END AS m0
  RETURN COUNT {
    MATCH (n1:Point)
    WHERE NOT EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE NOT coalesce(NOT coalesce(CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n4:Country {id: r2.onBehalfOf})
        WHERE n4.name__order > $p.v1_textKey
      } ELSE r2.onBehalfOf IN m0 END, false), false)
    }
    RETURN n1
  } AS c0
