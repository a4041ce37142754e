points:
  OPTIONAL MATCH (o0:Country {code: $v3_value})
  OPTIONAL MATCH (o1:Country {code: $v4_value})
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $v5_value RETURN x.id } END AS m0
  RETURN COUNT {
    WITH o0 AS n14
    MATCH (n14)<-[r16:INVOLVED]-(n15)
    WITH DISTINCT n15
    WHERE EXISTS { MATCH (n15)-[r17:INVOLVED]->(o1) }
    MATCH (n15)-[r19:HAS_POINT]->(n18)
    WITH DISTINCT n18
    WHERE (n18.act = $v2_value) AND (EXISTS {
      MATCH (n18)-[r20:SPOKEN_BY]->(n21)
      WHERE EXISTS {
        MATCH (n21)-[r22:PARTICIPATED_IN]->(n23)
        WHERE CASE WHEN m0 IS NULL THEN EXISTS {
          MATCH (n24:Country {id: r22.onBehalfOf})
          WHERE n24.code = $v5_value
        } ELSE r22.onBehalfOf IN m0 END
      }
    })
    RETURN n18
  } AS c0, COLLECT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:INVOLVED]-(n2)
    WITH DISTINCT n2
    WHERE EXISTS { MATCH (n2)-[r4:INVOLVED]->(o1) }
    MATCH (n2)-[r6:HAS_POINT]->(n5)
    WITH DISTINCT n5
    WHERE (n5.act = $v2_value) AND (EXISTS {
      MATCH (n5)-[r7:SPOKEN_BY]->(n8)
      WHERE EXISTS {
        MATCH (n8)-[r9:PARTICIPATED_IN]->(n10)
        WHERE CASE WHEN m0 IS NULL THEN EXISTS {
          MATCH (n11:Country {id: r9.onBehalfOf})
          WHERE n11.code = $v5_value
        } ELSE r9.onBehalfOf IN m0 END
      }
    })
    WITH n5, COLLECT { MATCH (n5)<-[:HAS_POINT]-(n12) RETURN n12.start__key LIMIT 1 }[0] AS k13
    ORDER BY k13, n5.order, n5.id
    LIMIT $v0_rows
    RETURN [n5.summary, COLLECT {
      MATCH (n5)<-[:HAS_POINT]-(n25)
      RETURN [n25.start, n25.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n5)-[r26:SPOKEN_BY]->(n27)
      WITH n27
      ORDER BY n27.familyName__order, n27.id
      LIMIT $v1_rows
      RETURN [n27.name]
    }]
  } AS c1
