points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v5_value RETURN x.id } AS c0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS c1
  RETURN COUNT {
    MATCH (n6:Point)
    WHERE (n6.act = $p.v4_value) AND (EXISTS { MATCH (n6)-[r7:SPOKEN_BY]->(n8) WHERE r7.onBehalfOf IN c0 })
    RETURN n6
  } AS c0, COLLECT {
    MATCH (n1:Point)
    WHERE (n1.act = $p.v4_value) AND (EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN c0 })
    WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n4) RETURN n4.start__key LIMIT 1 }[0] AS k5
    ORDER BY k5, n1.order, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.summary, COLLECT {
      MATCH (n1)<-[:HAS_POINT]-(n9)
      RETURN [n9.start, n9.name]
      LIMIT 1
    }, COLLECT {
      MATCH (n1)-[r10:SPOKEN_BY]->(n11)
      WHERE r10.onBehalfOf IN c1
      WITH n11, r10
      ORDER BY n11.familyName__order, n11.id
      LIMIT $p.v1_rows
      RETURN [COLLECT { MATCH (n12:Office {id: r10.office}) RETURN [n12.name] }, r10.office, n11.name, COLLECT {
        UNWIND range(0, size(coalesce(r10.`__sources`, [])) - 1) AS x13
        MATCH (n14:Source {id: r10.`__sources`[x13]})
        RETURN [n14.title, r10.`__paragraphs`[x13]]
      }]
    }, COLLECT {
      MATCH (n1)-[r15:ATTESTED_BY]->(n16)
      WITH n16
      ORDER BY n16.published__key IS NULL, n16.published__key DESC, n16.id
      LIMIT $p.v3_rows
      RETURN [n16.publisher, n16.title, n16.url]
    }]
  } AS c1
