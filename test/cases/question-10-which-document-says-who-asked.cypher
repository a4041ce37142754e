points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  WITH *, COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS m1
  RETURN COUNT {
    MATCH (n14:Point)
    WHERE (EXISTS { MATCH (n14)-[r15:SPOKEN_BY]->(n16) WHERE r15.onBehalfOf IN m0 }) AND (n14.act = $p.v1_value)
    RETURN n14
  } AS c0, COLLECT {
    MATCH (n1:Point)
    WHERE (EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN m0 }) AND (n1.act = $p.v1_value)
    WITH n1, COLLECT { MATCH (n1)<-[:HAS_POINT]-(n4) RETURN n4.start__key LIMIT 1 }[0] AS k5
    ORDER BY k5, n1.order, n1.id
    LIMIT $p.v5_rows
    RETURN [COLLECT {
      MATCH (n1)<-[:HAS_POINT]-(n6)
      RETURN [[k IN $p.f0 | n6[k]]]
      LIMIT 1
    }, COLLECT {
      MATCH (n1)-[r7:SPOKEN_BY]->(n8)
      WHERE r7.onBehalfOf IN m1
      WITH n8, r7
      ORDER BY n8.familyName__order, n8.id
      LIMIT $p.v3_rows
      RETURN [COLLECT {
        UNWIND range(0, size(coalesce(r7.`__sources`, [])) - 1) AS x9
        MATCH (n10:Source {id: r7.`__sources`[x9]})
        RETURN [[k IN $p.f1 | n10[k]], r7.`__paragraphs`[x9]]
      }, [k IN $p.f2 | n8[k]], COLLECT {
        MATCH (n11:Office {id: r7.office})
        RETURN [[k IN $p.f3 | n11[k]]]
      }, [k IN $p.f4 | r7[k]]]
    }, COLLECT {
      MATCH (n1)-[r12:ATTESTED_BY]->(n13)
      WITH n13
      ORDER BY n13.published__key IS NULL, n13.published__key DESC, n13.id
      LIMIT $p.v4_rows
      RETURN [[k IN $p.f5 | n13[k]]]
    }, [k IN $p.f6 | n1[k]]]
  } AS c1
  // f0 = ["name","start"]
  // f1 = ["title"]
  // f2 = ["name"]
  // f3 = ["name"]
  // f4 = ["office"]
  // f5 = ["publisher","title","url"]
  // f6 = ["summary"]
