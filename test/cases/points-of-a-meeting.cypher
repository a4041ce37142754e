meeting:
  MATCH (n1:Meeting {id: $p.v5_value})
  RETURN [COUNT { MATCH (n1)-[r14:HAS_POINT]->(n15) }, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v4_rows
    RETURN [COLLECT {
      MATCH (n3)-[r4:SPOKEN_BY]->(n5)
      WITH n5, r4
      ORDER BY n5.familyName__order, n5.id
      LIMIT $p.v0_rows
      RETURN [COLLECT {
        MATCH (n6:Country {id: r4.onBehalfOf})
        RETURN [k IN $p.f0 | n6[k]]
      }, COLLECT { MATCH (n7:Office {id: r4.office}) RETURN [k IN $p.f3 | n7[k]] }] + [k IN $p.f1 | r4[k]] + [k IN $p.f2 | n5[k]]
    }, COLLECT {
      MATCH (n3)-[r8:CONCERNS]->(n9:Country)
      WITH n9
      ORDER BY n9.name__order, n9.id
      LIMIT $p.v1_rows
      RETURN [k IN $p.f4 | n9[k]]
    }, COLLECT {
      MATCH (n3)-[r10:CONCERNS]->(n11:Organization)
      WITH n11
      ORDER BY n11.name__order, n11.id
      LIMIT $p.v2_rows
      RETURN [k IN $p.f5 | n11[k]]
    }, COLLECT {
      MATCH (n3)-[r12:ABOUT]->(n13)
      WITH n13
      ORDER BY n13.name__order, n13.id
      LIMIT $p.v3_rows
      RETURN [k IN $p.f6 | n13[k]]
    }] + [k IN $p.f7 | n3[k]]
  }, COUNT { MATCH (n1)-[r16:PRODUCED]->(n17) }] AS row
  // f0 = ["code"]
  // f1 = ["onBehalfOf","office"]
  // f2 = ["name"]
  // f3 = ["name"]
  // f4 = ["code"]
  // f5 = ["id"]
  // f6 = ["id"]
  // f7 = ["act","order","summary"]
