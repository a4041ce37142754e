points:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v5_value RETURN x.id } END AS m0
  WITH *, CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } END AS m1
  RETURN COUNT {
    MATCH (n7:Point)
    WHERE (n7.act = $p.v4_value) AND (EXISTS {
      MATCH (n7)-[r8:SPOKEN_BY]->(n9)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n10:Country {id: r8.onBehalfOf})
        WHERE n10.code = $p.v5_value
      } ELSE r8.onBehalfOf IN m0 END
    })
    RETURN n7
  } AS c0, COLLECT {
    MATCH (n1:Point)
    WHERE (n1.act = $p.v4_value) AND (EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n4:Country {id: r2.onBehalfOf})
        WHERE n4.code = $p.v5_value
      } ELSE r2.onBehalfOf IN m0 END
    })
    WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n5) RETURN n5.start__key LIMIT 1 }[0] AS k6
    ORDER BY k6, n1.order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.summary, COLLECT {
      MATCH (n1)<-[:HAS_POINT]-(n11)
      RETURN [n11.start, n11.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n1)-[r12:SPOKEN_BY]->(n13)
      WHERE CASE WHEN m1 IS NULL THEN EXISTS {
        MATCH (n14:Country {id: r12.onBehalfOf})
        WHERE n14.code = $p.v2_value
      } ELSE r12.onBehalfOf IN m1 END
      WITH n13, r12
      ORDER BY n13.familyName__order, n13.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n15:Office {id: r12.office}) RETURN [n15.name] }, r12.office, n13.name, COLLECT {
        UNWIND range(0, size(coalesce(r12.`__sources`, [])) - 1) AS x16
        MATCH (n17:Source {id: r12.`__sources`[x16]})
        RETURN [n17.title, r12.`__paragraphs`[x16]]
      }]
    }, COLLECT {
      MATCH (n1)-[r18:ATTESTED_BY]->(n19)
      WITH n19
      ORDER BY n19.published__key IS NULL, n19.published__key DESC, n19.id
      LIMIT $p.v3_rows
      RETURN [n19.publisher, n19.title, n19.url]
    }]
  } AS c1
