asPremier:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.id = $v1_value }
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

byRank:
  RETURN COUNT {
    MATCH (n5:Meeting)
    WHERE EXISTS {
      MATCH (n5)<-[r6:PARTICIPATED_IN]-(n7)
      WHERE EXISTS { MATCH (n8:Office {id: r6.office}) WHERE n8.kind = $v1_value }
    }
    RETURN n5
  } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND EXISTS {
      MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
      WHERE EXISTS { MATCH (n4:Office {id: r2.office}) WHERE n4.kind = $v1_value }
    }
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $v0_rows
    RETURN [n1.id]
  } AS c1

throughOffice:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE EXISTS {
      MATCH (n4:Office {id: r2.office})
      WHERE EXISTS {
        MATCH (n4)-[r5:OFFICE_OF]->(n6:Country)
        WHERE n6.code = $v1_value
      }
    }
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

combined:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE (r2.role = $v1_value) AND (((EXISTS {
      MATCH (n4:Country {id: r2.onBehalfOf})
      WHERE n4.code = $v2_value
    }) OR (NOT coalesce(EXISTS {
      MATCH (n5:Country {id: r2.onBehalfOf})
      WHERE n5.name__order > $v3_textKey
    }, false))))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row
