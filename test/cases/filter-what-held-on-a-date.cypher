office:
  MATCH (n1:Office {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:HELD]-(n3)
    WHERE coalesce(r2.from__key < $p.v2_afterLatestKey, true) AND coalesce(r2.to__latest >= $p.v2_earliestKey, true)
    WITH n3, r2
    ORDER BY n3.familyName__order, n3.id, r2.from__key
    LIMIT $p.v1_rows
    RETURN [r2.from, r2.to, n3.name]
  } AS c0, COLLECT {
    MATCH (n1)<-[r4:HELD]-(n5)
    WHERE coalesce(r4.from__key < $p.v4_afterLatestKey, true) AND coalesce(r4.to__latest >= $p.v4_earliestKey, true)
    WITH n5, r4
    ORDER BY n5.familyName__order, n5.id, r4.from__key
    LIMIT $p.v3_rows
    RETURN [n5.name]
  } AS c1, COLLECT {
    MATCH (n1)<-[r6:HELD]-(n7)
    WHERE coalesce(r6.from__key < $p.v6_afterLatestKey, true) AND coalesce(r6.to__latest >= $p.v6_earliestKey, true)
    WITH n7, r6
    ORDER BY n7.familyName__order, n7.id, r6.from__key
    LIMIT $p.v5_rows
    RETURN [n7.name]
  } AS c2, COLLECT {
    MATCH (n1)<-[r8:HELD]-(n9)
    WHERE (any(x10 IN range(0, size(coalesce(r8.attestedOn, [])) - 1)
    WHERE coalesce((r8.attestedOn__key[x10] < $p.v8_afterLatestKey AND r8.attestedOn__latest[x10] <= $p.v8_latestKey), false))) AND (coalesce(r8.from__key < $p.v9_afterLatestKey, true) AND coalesce(r8.to__latest >= $p.v9_earliestKey, true))
    WITH n9, r8
    ORDER BY n9.familyName__order, n9.id, r8.from__key
    LIMIT $p.v7_rows
    RETURN [n9.name]
  } AS c3

people:
  OPTIONAL MATCH (o0:Office {id: $p.v1_value})
  WITH *, (COUNT { (o0)<-[:HELD]-() }) ^ 2 > 3 * $p.v0_rows * COUNT { (:Person) } AS m0
  CALL (*) {
  CALL (m0, o0) {
  WITH 1 AS x2
  WHERE m0
  WITH x2
  LIMIT 1
  MATCH (n3:Person) USING INDEX n3:Person(familyName__order)
  WHERE n3.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n3)-[r4:HELD]->(o0)
    WHERE coalesce(r4.from__key < $p.v2_afterLatestKey, true) AND coalesce(r4.to__latest >= $p.v2_earliestKey, true)
  }
  WITH n3
  ORDER BY n3.familyName__order, n3.id
  LIMIT $p.v0_rows
  RETURN n3 AS n1
  UNION ALL
  WITH 1 AS x2
  WHERE NOT m0
  WITH x2
  LIMIT 1
  WITH o0 AS n5
  MATCH (n5)<-[r7:HELD]-(n6)
  WHERE coalesce(r7.from__key < $p.v2_afterLatestKey, true) AND coalesce(r7.to__latest >= $p.v2_earliestKey, true)
  WITH DISTINCT n6
  WITH n6
  ORDER BY n6.familyName__order, n6.id
  LIMIT $p.v0_rows
  RETURN n6 AS n1 }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  RETURN [n1.name] AS row }
  RETURN row

country:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)-[r2:MEMBER_OF]->(n3)
    WHERE coalesce(r2.from__key < $p.v2_afterLatestKey, true) AND coalesce(r2.to__latest >= $p.v2_earliestKey, true)
    WITH n3, r2
    ORDER BY n3.name__order, n3.id, r2.from__key, r2.role
    LIMIT $p.v1_rows
    RETURN [r2.role, n3.name]
  } AS c0
