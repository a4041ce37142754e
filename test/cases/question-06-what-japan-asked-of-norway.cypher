points:
  OPTIONAL MATCH (o0:Country {code: $p.v5_value})
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code IN $p.v6_values RETURN x } AS s0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v4_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } END AS m1
  RETURN COUNT {
    WITH o0 AS n13
    MATCH (n13)<-[r15:INVOLVED]-(n14)
    WITH DISTINCT n14
    WHERE NOT EXISTS {
      MATCH (n14)-[r16:INVOLVED]->(n17)
      WHERE NOT coalesce(n17 IN s0, false)
    }
    MATCH (n14)-[r19:HAS_POINT]->(n18)
    WITH DISTINCT n18
    WHERE (n18.act = $p.v3_value) AND (EXISTS {
      MATCH (n18)-[r20:SPOKEN_BY]->(n21)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n22:Country {id: r20.onBehalfOf})
        WHERE n22.code = $p.v4_value
      } ELSE r20.onBehalfOf IN m0 END
    })
    RETURN n18
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
    WHERE (n6.act = $p.v3_value) AND (EXISTS {
      MATCH (n6)-[r8:SPOKEN_BY]->(n9)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n10:Country {id: r8.onBehalfOf})
        WHERE n10.code = $p.v4_value
      } ELSE r8.onBehalfOf IN m0 END
    })
    WITH n6, COLLECT { MATCH (n6)<-[:HAS_POINT]-(n11) RETURN n11.start__key LIMIT 1 }[0] AS k12
    ORDER BY k12, n6.order, n6.id
    LIMIT $p.v0_rows
    RETURN [n6.summary, COLLECT {
      MATCH (n6)<-[:HAS_POINT]-(n23)
      RETURN [n23.start, n23.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n6)-[r24:SPOKEN_BY]->(n25)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n26:Country {id: r24.onBehalfOf})
        WHERE n26.code = $p.v2_value
      } ELSE r24.onBehalfOf IN m1 END
      WITH n25, r24
      ORDER BY n25.familyName__order, n25.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n27:Office {id: r24.office}) RETURN [n27.name] }, r24.office, n25.name]
    }]
  } AS c1
