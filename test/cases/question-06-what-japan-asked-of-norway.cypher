points:
  WITH COLLECT { MATCH (x:Country {code: $v3_value}) RETURN x } AS s0, COLLECT { MATCH (x:Country {code: $v4_value}) RETURN x } AS s1
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n12:Country) WHERE n12.code = $v5_value RETURN n12.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n25:Country) WHERE n25.code = $v5_value RETURN n25.id } END AS m1
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (n40:Country) WHERE n40.code = $v5_value RETURN n40.id } END AS m2
  RETURN COUNT {
    UNWIND s0 AS n29
    WITH n29
    MATCH (n29)<-[r31:INVOLVED]-(n30)
    WITH DISTINCT n30
    WHERE EXISTS { MATCH (n30)-[r32:INVOLVED]->(n33) WHERE n33 IN s1 }
    MATCH (n30)-[r35:HAS_POINT]->(n34)
    WITH DISTINCT n34
    WHERE (n34.act = $v2_value) AND (EXISTS {
      MATCH (n34)-[r36:SPOKEN_BY]->(n37)
      WHERE EXISTS {
        MATCH (n37)-[r38:PARTICIPATED_IN]->(n39)
        WHERE CASE WHEN m2 IS NULL THEN EXISTS {
          MATCH (n41:Country {id: r38.onBehalfOf})
          WHERE n41.code = $v5_value
        } ELSE r38.onBehalfOf IN m2 END
      }
    })
    RETURN n34
  } AS c0, COLLECT {
    UNWIND s0 AS n14
    WITH n14
    MATCH (n14)<-[r16:INVOLVED]-(n15)
    WITH DISTINCT n15
    WHERE EXISTS { MATCH (n15)-[r17:INVOLVED]->(n18) WHERE n18 IN s1 }
    MATCH (n15)-[r20:HAS_POINT]->(n19)
    WITH DISTINCT n19
    WHERE (n19.act = $v2_value) AND (EXISTS {
      MATCH (n19)-[r21:SPOKEN_BY]->(n22)
      WHERE EXISTS {
        MATCH (n22)-[r23:PARTICIPATED_IN]->(n24)
        WHERE CASE WHEN m1 IS NULL THEN EXISTS {
          MATCH (n26:Country {id: r23.onBehalfOf})
          WHERE n26.code = $v5_value
        } ELSE r23.onBehalfOf IN m1 END
      }
    })
    WITH n19, COLLECT { MATCH (n19)<-[:HAS_POINT]-(n27) RETURN n27.start__key LIMIT 1 }[0] AS k28
    ORDER BY k28, n19.order, n19.id
    LIMIT $v0_rows
    RETURN [n19.summary, COLLECT {
      MATCH (n19)<-[:HAS_POINT]-(n42)
      RETURN [n42.start, n42.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n19)-[r43:SPOKEN_BY]->(n44)
      WITH n44, r43
      ORDER BY n44.familyName__order, n44.id
      LIMIT $v1_rows
      RETURN [n44.name]
    }]
  } AS c1
