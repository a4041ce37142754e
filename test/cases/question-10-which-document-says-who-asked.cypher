points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  WITH *, COLLECT {
    MATCH (n1:Point)
    WHERE (EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN m0 }) AND (n1.act = $p.v1_value)
    RETURN n1
  } AS m1
  RETURN size(m1) AS c0, COLLECT {
    UNWIND m1 AS n4
    WITH n4
    WITH n4, COLLECT { MATCH (n4)<-[:HAS_POINT]-(n5) RETURN n5.start__key LIMIT 1 }[0] AS k6
    ORDER BY k6, n4.order, n4.id
    LIMIT $p.v4_rows
    RETURN [COLLECT {
      MATCH (n4)<-[:HAS_POINT]-(n7)
      RETURN [k IN $p.f0 | n7[k]]
      LIMIT 1
    }, COLLECT {
      MATCH (n4)-[r8:SPOKEN_BY]->(n9)
      WHERE r8.onBehalfOf IN m0
      WITH n9, r8
      ORDER BY n9.familyName__order, n9.id
      LIMIT $p.v2_rows
      RETURN [COLLECT {
        UNWIND range(0, size(coalesce(r8.`__sources`, [])) - 1) AS x10
        MATCH (n11:Source {id: r8.`__sources`[x10]})
        RETURN [r8.`__paragraphs`[x10]] + [k IN $p.f1 | n11[k]]
      }, COLLECT {
        MATCH (n12:Office {id: r8.office})
        RETURN [k IN $p.f3 | n12[k]]
      }] + [k IN $p.f2 | n9[k]] + [k IN $p.f4 | r8[k]]
    }, COLLECT {
      MATCH (n4)-[r13:ATTESTED_BY]->(n14)
      WITH n14
      ORDER BY n14.published__key IS NULL, n14.published__key DESC, n14.id
      LIMIT $p.v3_rows
      RETURN [k IN $p.f5 | n14[k]]
    }] + [k IN $p.f6 | n4[k]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["title"]
  // f2 = ["name"]
  // f3 = ["name"]
  // f4 = ["office"]
  // f5 = ["publisher","title","url"]
  // f6 = ["summary"]
