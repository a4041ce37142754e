meeting:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v1_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  MATCH (n1:Meeting {id: $p.v7_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
    WITH n3, r2
    ORDER BY n3.familyName__order, n3.id
    LIMIT $p.v0_rows
    RETURN [COLLECT {
      UNWIND range(0, size(coalesce(r2.`__sources`, [])) - 1) AS x4
      MATCH (n5:Source {id: r2.`__sources`[x4]})
      RETURN [r2.`__paragraphs`[x4]] + [k IN $p.f0 | n5[k]]
    }, COLLECT { MATCH (n6:Office {id: r2.office}) RETURN [k IN $p.f2 | n6[k]] }] + [k IN $p.f1 | n3[k]] + [k IN $p.f3 | r2[k]]
  }, COLLECT {
    MATCH (n1)-[r7:DISCUSSED]->(n8)
    WHERE n8 IN s0
    WITH n8, r7
    ORDER BY n8.name__order, n8.id
    LIMIT $p.v2_rows
    RETURN [COLLECT {
      UNWIND range(0, size(coalesce(r7.`__sources`, [])) - 1) AS x9
      MATCH (n10:Source {id: r7.`__sources`[x9]})
      RETURN [r7.`__paragraphs`[x9]] + [k IN $p.f4 | n10[k]]
    }] + [k IN $p.f5 | n8[k]]
  }, COLLECT {
    MATCH (n1)-[r11:HAS_POINT]->(n12)
    WHERE n12.act = $p.v3_value
    WITH n12
    ORDER BY n12.order, n12.id
    LIMIT $p.v5_rows
    RETURN [COLLECT {
      MATCH (n12)-[r13:ATTESTED_BY]->(n14)
      WITH n14, r13
      ORDER BY n14.published__key IS NULL, n14.published__key DESC, n14.id
      LIMIT $p.v4_rows
      RETURN [k IN $p.f6 | n14[k]] + [k IN $p.f7 | r13[k]]
    }] + [k IN $p.f8 | n12[k]]
  }, COLLECT {
    MATCH (n1)-[r15:ATTESTED_BY]->(n16)
    WITH n16, r15
    ORDER BY n16.published__key IS NULL, n16.published__key DESC, n16.id
    LIMIT $p.v6_rows
    RETURN [k IN $p.f9 | n16[k]] + [k IN $p.f10 | r15[k]]
  }] AS row
  // f0 = ["id"]
  // f1 = ["name"]
  // f2 = ["name"]
  // f3 = ["office"]
  // f4 = ["id"]
  // f5 = ["name"]
  // f6 = ["id"]
  // f7 = ["paragraph"]
  // f8 = ["summary"]
  // f9 = ["published","publisher","title","url"]
  // f10 = ["paragraph"]
