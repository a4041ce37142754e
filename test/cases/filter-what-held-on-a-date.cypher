office:
  MATCH (n1:Office {id: $p.v14_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WHERE coalesce(r2.from__key < $p.v0_afterLatestKey, true) AND coalesce(r2.to__latest >= $p.v1_earliestKey, true)
    WITH n3, r2
    ORDER BY n3.familyName__order, n3.id, r2.from__key
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n3[k]] + [k IN $p.f1 | r2[k]]
  }, COLLECT {
    MATCH (n1)<-[r4:HELD]-(n5)
    WHERE coalesce(r4.from__key < $p.v3_afterLatestKey, true) AND coalesce(r4.to__latest >= $p.v4_earliestKey, true)
    WITH n5, r4
    ORDER BY n5.familyName__order, n5.id, r4.from__key
    LIMIT $p.v5_rows
    RETURN [k IN $p.f2 | n5[k]]
  }, COLLECT {
    MATCH (n1)<-[r6:HELD]-(n7)
    WHERE coalesce(r6.from__key < $p.v6_afterLatestKey, true) AND coalesce(r6.to__latest >= $p.v7_earliestKey, true)
    WITH n7, r6
    ORDER BY n7.familyName__order, n7.id, r6.from__key
    LIMIT $p.v8_rows
    RETURN [k IN $p.f3 | n7[k]]
  }, COLLECT {
    MATCH (n1)<-[r8:HELD]-(n9)
    WHERE (coalesce(r8.from__key < $p.v9_afterLatestKey, true) AND coalesce(r8.to__latest >= $p.v10_earliestKey, true)) AND (any(x10 IN range(0, size(coalesce(r8.attestedOn, [])) - 1)
    WHERE coalesce((r8.attestedOn__key[x10] < $p.v11_afterLatestKey AND r8.attestedOn__latest[x10] <= $p.v12_latestKey), false)))
    WITH n9, r8
    ORDER BY n9.familyName__order, n9.id, r8.from__key
    LIMIT $p.v13_rows
    RETURN [k IN $p.f4 | n9[k]]
  }] AS row
  // f0 = ["name"]
  // f1 = ["from","to"]
  // f2 = ["name"]
  // f3 = ["name"]
  // f4 = ["name"]

people:
  OPTIONAL MATCH (o0:Office {id: $p.v0_value})
  CALL (*) {
  WITH o0 AS n1
  MATCH (n1)<-[r3:HELD]-(n2)
  WHERE coalesce(r3.from__key < $p.v1_afterLatestKey, true) AND coalesce(r3.to__latest >= $p.v2_earliestKey, true)
  WITH DISTINCT n2
  WITH n2
  ORDER BY n2.familyName__order, n2.id
  LIMIT $p.v3_rows
  RETURN [k IN $p.f0 | n2[k]] AS row }
  RETURN row
  // f0 = ["name"]

country:
  MATCH (n1:Country {code: $p.v3_value})
  RETURN [COLLECT {
    MATCH (n1)-[r2:MEMBER_OF]->(n3)
    WHERE coalesce(r2.from__key < $p.v0_afterLatestKey, true) AND coalesce(r2.to__latest >= $p.v1_earliestKey, true)
    WITH n3, r2
    ORDER BY n3.name__order, n3.id, r2.from__key, r2.role
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n3[k]] + [k IN $p.f1 | r2[k]]
  }] AS row
  // f0 = ["name"]
  // f1 = ["role"]
