organization:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v2_values RETURN x } AS s0
  MATCH (n1:Organization {id: $p.v0_value})
  RETURN COUNT { MATCH (n1)<-[r4:MEMBER_OF]-(n5) WHERE n5 IN s0 RETURN n5 } AS c0, COLLECT {
    MATCH (n1)<-[r2:MEMBER_OF]-(n3)
    WHERE n3 IN s0
    WITH n3, r2
    ORDER BY n3.code__order, r2.from__key, n3.id, r2.from__key, r2.role
    LIMIT $p.v1_rows
    RETURN [r2.from, r2.to, r2.attestedOn, r2.role, n3.code, COLLECT {
      UNWIND range(0, size(coalesce(r2.`__sources`, [])) - 1) AS x6
      MATCH (n7:Source {id: r2.`__sources`[x6]})
      RETURN [n7.id, r2.`__paragraphs`[x6]]
    }]
  } AS c1
