meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN COUNT { MATCH (n1)-[r4:HAS_POINT]->(n5) } AS c0, COLLECT {
    MATCH (n1)-[r2:HAS_POINT]->(n3)
    WITH n3
    ORDER BY n3.order, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.order, n3.act, n3.summary, COLLECT {
      MATCH (n3)-[r6:SPOKEN_BY]->(n7)
      WITH n7, r6
      ORDER BY n7.familyName__order, n7.id
      LIMIT $p.v2_rows
      RETURN [COLLECT { MATCH (n8:Office {id: r6.office}) RETURN [n8.name] }, r6.office, COLLECT { MATCH (n9:Country {id: r6.onBehalfOf}) RETURN [n9.code] }, r6.onBehalfOf, n7.name]
    }, COLLECT {
      MATCH (n3)-[r10:ABOUT]->(n11)
      WITH n11
      ORDER BY n11.name__order, n11.id
      LIMIT $p.v3_rows
      RETURN [n11.id]
    }, COLLECT {
      MATCH (n3)-[r12:CONCERNS]->(n13:Country)
      WITH n13
      ORDER BY n13.name__order, n13.id
      LIMIT $p.v4_rows
      RETURN [n13.code]
    }, COLLECT {
      MATCH (n3)-[r14:CONCERNS]->(n15:Organization)
      WITH n15
      ORDER BY n15.name__order, n15.id
      LIMIT $p.v5_rows
      RETURN [n15.id]
    }]
  } AS c1, COUNT { MATCH (n1)-[r16:PRODUCED]->(n17) } AS c2
