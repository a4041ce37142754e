organization:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v0_values RETURN x } AS s0
  MATCH (n1:Organization {id: $p.v2_value})
  RETURN [COUNT { MATCH (n1)<-[r6:MEMBER_OF]-(n7) WHERE n7 IN s0 RETURN n7 }, COLLECT {
    MATCH (n1)<-[r2:MEMBER_OF]-(n3)
    WHERE n3 IN s0
    WITH n3, r2
    ORDER BY n3.code__order, r2.from__key, n3.id, r2.from__key, r2.role
    LIMIT $p.v1_rows
    RETURN [COLLECT {
      UNWIND range(0, size(coalesce(r2.`__sources`, [])) - 1) AS x4
      MATCH (n5:Source {id: r2.`__sources`[x4]})
      RETURN [r2.`__paragraphs`[x4]] + [k IN $p.f0 | n5[k]]
    }] + [k IN $p.f1 | n3[k]] + [k IN $p.f2 | r2[k]]
  }] AS row
  // f0 = ["id"]
  // f1 = ["code"]
  // f2 = ["from","to","attestedOn","role"]
