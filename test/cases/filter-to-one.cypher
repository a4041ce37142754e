inNorway:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:IN_COUNTRY]-(n2)
  WITH DISTINCT n2
  MATCH (n2)<-[r5:HELD_AT]-(n4:Meeting)
  WITH DISTINCT n4
  WITH n4
  ORDER BY n4.start__key, n4.id
  LIMIT $p.v1_rows
  RETURN [COLLECT {
    MATCH (n4)-[:HELD_AT]->(n6)
    RETURN [COLLECT {
      MATCH (n6)-[:IN_COUNTRY]->(n7)
      RETURN [k IN $p.f0 | n7[k]]
      LIMIT 1
    }] + [k IN $p.f1 | n6[k]]
    LIMIT 1
  }] + [k IN $p.f2 | n4[k]] AS row }
  RETURN row
  // f0 = ["code"]
  // f1 = ["name"]
  // f2 = ["id"]

noPlace:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT coalesce(EXISTS { MATCH (n1)-[r2:HELD_AT]->(n3) }, false)
    RETURN n1
  } AS c0

noPlaceOrInJapan:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE ((EXISTS {
      MATCH (n1)-[r2:HELD_AT]->(n3)
      WHERE EXISTS { MATCH (n3)-[r4:IN_COUNTRY]->(o0) }
    }) OR (NOT coalesce(EXISTS { MATCH (n1)-[r5:HELD_AT]->(n6) }, false)))
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
      WHERE n3.kind = $p.v0_value
    }
    RETURN n1
  } AS c0

offices:
  MATCH (n1:Office)
  WHERE n1.name__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:OFFICE_OF]->(n3:Organization)
    WHERE n3.abbreviation = $p.v0_value
  }
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]
