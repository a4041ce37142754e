points:
  OPTIONAL MATCH (o0:Country {code: $p.v0_value})
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code IN $p.v1_values RETURN x } AS s0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS m0
  WITH *, COLLECT {
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
    RETURN n6
  } AS m1
  RETURN size(m1) AS c0, COLLECT {
    UNWIND m1 AS n10
    WITH n10
    WITH n10, COLLECT { MATCH (n10)<-[:HAS_POINT]-(n11) RETURN n11.start__key LIMIT 1 }[0] AS k12
    ORDER BY k12, n10.order, n10.id
    LIMIT $p.v5_rows
    RETURN [COLLECT {
      MATCH (n10)<-[:HAS_POINT]-(n13)
      RETURN [k IN $p.f0 | n13[k]]
      LIMIT 1
    }, COLLECT {
      MATCH (n10)-[r14:SPOKEN_BY]->(n15)
      WHERE r14.onBehalfOf IN m0
      WITH n15, r14
      ORDER BY n15.familyName__order, n15.id
      LIMIT $p.v4_rows
      RETURN [COLLECT {
        MATCH (n16:Office {id: r14.office})
        RETURN [k IN $p.f2 | n16[k]]
      }] + [k IN $p.f1 | n15[k]] + [k IN $p.f3 | r14[k]]
    }] + [k IN $p.f4 | n10[k]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["name"]
  // f2 = ["name"]
  // f3 = ["office"]
  // f4 = ["summary"]
