meeting:
  WITH COLLECT {
    MATCH (x:Topic {id: $p.v4_value})
    MATCH (x)<-[:BROADER*0..]-(y)
    RETURN y
  } AS s0
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)-[r2:ATTESTED_BY]->(n3)
    WITH n3, r2
    ORDER BY n3.published__key IS NULL, n3.published__key DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [r2.paragraph, n3.publisher, n3.title, n3.url, n3.published]
  } AS c0, COLLECT {
    MATCH (n1)<-[r4:PARTICIPATED_IN]-(n5)
    WITH n5, r4
    ORDER BY n5.familyName__order, n5.id
    LIMIT $p.v2_rows
    RETURN [n5.name, COLLECT { MATCH (n6:Office {id: r4.office}) RETURN [n6.name] }, r4.office, COLLECT {
      UNWIND range(0, size(coalesce(r4.`__sources`, [])) - 1) AS x7
      MATCH (n8:Source {id: r4.`__sources`[x7]})
      RETURN [n8.id, r4.`__paragraphs`[x7]]
    }]
  } AS c1, COLLECT {
    MATCH (n1)-[r9:DISCUSSED]->(n10)
    WHERE n10 IN s0
    WITH n10, r9
    ORDER BY n10.name__order, n10.id
    LIMIT $p.v3_rows
    RETURN [n10.name, COLLECT {
      UNWIND range(0, size(coalesce(r9.`__sources`, [])) - 1) AS x11
      MATCH (n12:Source {id: r9.`__sources`[x11]})
      RETURN [n12.id, r9.`__paragraphs`[x11]]
    }]
  } AS c2, COLLECT {
    MATCH (n1)-[r13:HAS_POINT]->(n14)
    WHERE n14.act = $p.v7_value
    WITH n14
    ORDER BY n14.order, n14.id
    LIMIT $p.v5_rows
    RETURN [n14.summary, COLLECT {
      MATCH (n14)-[r15:ATTESTED_BY]->(n16)
      WITH n16, r15
      ORDER BY n16.published__key IS NULL, n16.published__key DESC, n16.id
      LIMIT $p.v6_rows
      RETURN [r15.paragraph, n16.id]
    }]
  } AS c3
