points:
  OPTIONAL MATCH (o0:Country {code: $p.v5_value})
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code IN $p.v6_values RETURN x } AS s0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v4_value RETURN x.id } AS c0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS c1
  RETURN COUNT {
    WITH o0 AS n12
    MATCH (n12)<-[r14:INVOLVED]-(n13)
    WITH DISTINCT n13
    WHERE NOT EXISTS {
      MATCH (n13)-[r15:INVOLVED]->(n16)
      WHERE NOT coalesce(n16 IN s0, false)
    }
    MATCH (n13)-[r18:HAS_POINT]->(n17)
    WITH DISTINCT n17
    WHERE (n17.act = $p.v3_value) AND (EXISTS { MATCH (n17)-[r19:SPOKEN_BY]->(n20) WHERE r19.onBehalfOf IN c0 })
    RETURN n17
  } AS c0, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE NOT EXISTS {
      MATCH (n2)-[r4:INVOLVED]->(n5)
      WHERE NOT coalesce(n5 IN s0, false)
    }
    MATCH (n2)-[r7:HAS_POINT]->(n6)
    WITH DISTINCT n6
    WHERE (n6.act = $p.v3_value) AND (EXISTS { MATCH (n6)-[r8:SPOKEN_BY]->(n9) WHERE r8.onBehalfOf IN c0 })
    WITH n6, COLLECT { MATCH (n6)<-[:HAS_POINT]-(n10) RETURN n10.start__key LIMIT 1 }[0] AS k11
    ORDER BY k11, n6.order, n6.id
    LIMIT $p.v0_rows
    RETURN [n6.summary, COLLECT {
      MATCH (n6)<-[:HAS_POINT]-(n21)
      RETURN [n21.start, n21.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n6)-[r22:SPOKEN_BY]->(n23)
      WHERE r22.onBehalfOf IN c1
      WITH n23, r22
      ORDER BY n23.familyName__order, n23.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n24:Office {id: r22.office}) RETURN [n24.name] }, r22.office, n23.name]
    }]
  } AS c1
