points:
  WITH COLLECT { MATCH (x:Country {code: $v3_value}) RETURN x } AS s0
  RETURN COUNT {
    UNWIND s0 AS n27
    WITH n27
    MATCH (n27)<-[r29:INVOLVED]-(n28)
    WITH DISTINCT n28
    WHERE EXISTS { MATCH (n28)-[r30:INVOLVED]->(n31) WHERE n31.code = $v4_value }
    MATCH (n28)-[r33:HAS_POINT]->(n32)
    WITH DISTINCT n32
    WHERE (n32.act = $v2_value) AND (EXISTS {
      MATCH (n32)-[r34:SPOKEN_BY]->(n35)
      WHERE EXISTS {
        MATCH (n35)-[r36:PARTICIPATED_IN]->(n37)
        WHERE EXISTS {
          MATCH (n38:Country {id: r36.onBehalfOf})
          WHERE n38.code = $v5_value
        }
      }
    })
    RETURN n32
  } AS c0, COLLECT {
    UNWIND s0 AS n13
    WITH n13
    MATCH (n13)<-[r15:INVOLVED]-(n14)
    WITH DISTINCT n14
    WHERE EXISTS { MATCH (n14)-[r16:INVOLVED]->(n17) WHERE n17.code = $v4_value }
    MATCH (n14)-[r19:HAS_POINT]->(n18)
    WITH DISTINCT n18
    WHERE (n18.act = $v2_value) AND (EXISTS {
      MATCH (n18)-[r20:SPOKEN_BY]->(n21)
      WHERE EXISTS {
        MATCH (n21)-[r22:PARTICIPATED_IN]->(n23)
        WHERE EXISTS {
          MATCH (n24:Country {id: r22.onBehalfOf})
          WHERE n24.code = $v5_value
        }
      }
    })
    WITH n18, COLLECT { MATCH (n18)<-[:HAS_POINT]-(n25) RETURN n25.start__key LIMIT 1 }[0] AS k26
    ORDER BY k26, n18.order, n18.id
    LIMIT $v0_rows
    RETURN [n18.summary, COLLECT {
      MATCH (n18)<-[:HAS_POINT]-(n39)
      RETURN [n39.start, n39.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n18)-[r40:SPOKEN_BY]->(n41)
      WITH n41, r40
      ORDER BY n41.familyName__order, n41.id
      LIMIT $v1_rows
      RETURN [n41.name]
    }]
  } AS c1
