inNorway:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
  WITH *, (COUNT { (o0)<-[:IN_COUNTRY]-() } * (1.0 + COUNT { (:Place)<-[:HELD_AT]-() }) / (1 + COUNT { (:Place) })) ^ 2 > 3 * (1.0 + COUNT { (:Meeting)-[:HELD_AT]->() }) / (1 + COUNT { (:Meeting) }) * $p.v0_rows * COUNT { (:Meeting) } AS m0
  CALL (*) {
  CALL (m0, o0) {
  WITH 1 AS x4
  WHERE m0
  WITH x4
  LIMIT 1
  MATCH (n5:Meeting) USING INDEX n5:Meeting(start__key)
  WHERE n5.start__key IS NOT NULL AND EXISTS {
    MATCH (n5)-[r6:HELD_AT]->(n7)
    WHERE EXISTS { MATCH (n7)-[r8:IN_COUNTRY]->(o0) }
  }
  WITH n5
  ORDER BY n5.start__key, n5.id
  LIMIT $p.v0_rows
  RETURN n5 AS n1
  UNION ALL
  WITH 1 AS x4
  WHERE NOT m0
  WITH x4
  LIMIT 1
  WITH o0 AS n9
  MATCH (n9)<-[r11:IN_COUNTRY]-(n10)
  WITH DISTINCT n10
  MATCH (n10)<-[r13:HELD_AT]-(n12:Meeting)
  WITH DISTINCT n12
  WITH n12
  ORDER BY n12.start__key, n12.id
  LIMIT $p.v0_rows
  RETURN n12 AS n1 }
  WITH n1
  ORDER BY n1.start__key, n1.id
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    RETURN [n2.name, COLLECT { MATCH (n2)-[:IN_COUNTRY]->(n3) RETURN [n3.code] LIMIT 1 }]
    LIMIT 1
  }] AS row }
  RETURN row

noPlace:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT coalesce(EXISTS { MATCH (n1)-[r2:HELD_AT]->(n3) }, false)
    RETURN n1
  } AS c0

noPlaceOrInJapan:
  OPTIONAL MATCH (o0:Country {code: $p.v1_value})
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE ((NOT coalesce(EXISTS { MATCH (n1)-[r2:HELD_AT]->(n3) }, false)) OR (EXISTS {
      MATCH (n1)-[r4:HELD_AT]->(n5)
      WHERE EXISTS { MATCH (n5)-[r6:IN_COUNTRY]->(o0) }
    }))
    RETURN n1
  } AS c0

placeWithoutCountry:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE EXISTS {
      MATCH (n1)-[r2:HELD_AT]->(n3)
      WHERE NOT coalesce(EXISTS { MATCH (n3)-[r4:IN_COUNTRY]->(n5) }, false)
    }
    RETURN n1
  } AS c0

atSummits:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE EXISTS {
      MATCH (n1)-[r2:PART_OF_EVENT]->(n3)
      WHERE n3.kind = $p.v1_value
    }
    RETURN n1
  } AS c0

offices:
  MATCH (n1:Office)
  WHERE n1.name__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:OFFICE_OF]->(n3:Organization)
    WHERE n3.abbreviation = $p.v1_value
  }
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row
