points:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code IN $p.v1_values RETURN x } AS s0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS m0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v4_value RETURN x.id } AS m1
  RETURN COUNT {
    WITH o0 AS n16
    MATCH (n16)<-[r18:INVOLVED]-(n17)
    WITH DISTINCT n17
    WHERE NOT EXISTS {
      MATCH (n17)-[r19:INVOLVED]->(n20)
      WHERE NOT coalesce(n20 IN s0, false)
    }
    MATCH (n17)-[r22:HAS_POINT]->(n21)
    WITH DISTINCT n21
    WHERE (EXISTS { MATCH (n21)-[r23:SPOKEN_BY]->(n24) WHERE r23.onBehalfOf IN m0 }) AND (n21.act = $p.v3_value)
    RETURN n21
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
    WHERE (EXISTS { MATCH (n6)-[r8:SPOKEN_BY]->(n9) WHERE r8.onBehalfOf IN m0 }) AND (n6.act = $p.v3_value)
    WITH n6, COLLECT { MATCH (n6)<-[:HAS_POINT]-(n10) RETURN n10.start__key LIMIT 1 }[0] AS k11
    ORDER BY k11, n6.order, n6.id
    LIMIT $p.v6_rows
    RETURN [COLLECT {
      MATCH (n6)<-[:HAS_POINT]-(n12)
      RETURN [[k IN $p.f0 | n12[k]]]
      LIMIT 1
    }, COLLECT {
      MATCH (n6)-[r13:SPOKEN_BY]->(n14)
      WHERE r13.onBehalfOf IN m1
      WITH n14, r13
      ORDER BY n14.familyName__order, n14.id
      LIMIT $p.v5_rows
      RETURN [[k IN $p.f1 | n14[k]], COLLECT {
        MATCH (n15:Office {id: r13.office})
        RETURN [[k IN $p.f2 | n15[k]]]
      }, [k IN $p.f3 | r13[k]]]
    }, [k IN $p.f4 | n6[k]]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["name"]
  // f2 = ["name"]
  // f3 = ["office"]
  // f4 = ["summary"]
