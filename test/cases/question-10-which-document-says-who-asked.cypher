points:
  OPTIONAL MATCH (o0:Person {id: $v4_value})
  WITH *, (COUNT { (o0)<-[:SPOKEN_BY]-() }) ^ 2 > 3 * $v0_rows * COUNT { (:Point) } AS m0
  CALL (*) {
  CALL (m0, o0) {
  WITH 1 AS x8
  WHERE m0
  WITH x8
  LIMIT 1
  MATCH (n9:Point) USING INDEX n9:Point(id)
  WHERE n9.id IS NOT NULL AND (n9.act = $v3_value) AND (EXISTS { MATCH (n9)-[r10:SPOKEN_BY]->(o0) })
  WITH n9
  ORDER BY n9.id, n9.id
  LIMIT $v0_rows
  RETURN n9 AS n1
  UNION ALL
  WITH 1 AS x8
  WHERE NOT m0
  WITH x8
  LIMIT 1
  WITH o0 AS n11
  MATCH (n11)<-[r13:SPOKEN_BY]-(n12)
  WITH DISTINCT n12
  WHERE n12.act = $v3_value
  WITH n12
  ORDER BY n12.id, n12.id
  LIMIT $v0_rows
  RETURN n12 AS n1 }
  WITH n1
  ORDER BY n1.id, n1.id
  RETURN [n1.summary, COLLECT {
    MATCH (n1)-[r2:SPOKEN_BY]->(n3)
    WITH n3, r2
    ORDER BY n3.familyName__order, n3.id
    LIMIT $v1_rows
    RETURN [n3.name, COLLECT {
      UNWIND range(0, size(coalesce(r2.`__sources`, [])) - 1) AS x4
      MATCH (n5:Source {id: r2.`__sources`[x4]})
      RETURN [n5.title, r2.`__paragraphs`[x4]]
    }]
  }, COLLECT {
    MATCH (n1)-[r6:ATTESTED_BY]->(n7)
    WITH n7
    ORDER BY n7.published__key IS NULL, n7.published__key DESC, n7.id
    LIMIT $v2_rows
    RETURN [n7.publisher, n7.title, n7.url]
  }] AS row }
  RETURN row
