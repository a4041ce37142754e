source:
  MATCH (n1:Source {id: $v0_value})
  RETURN n1.title AS c0, n1.publisher AS c1, n1.url AS c2, COLLECT {
    MATCH (n1)<-[r2:ATTESTED_BY]-(n3:Meeting)
    WITH n3, r2
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $v1_rows
    RETURN [r2.paragraph, n3.id]
  } AS c3, COLLECT {
    MATCH (n1)<-[r4:ATTESTED_BY]-(n5:Point)
    WHERE n5.act = $v3_value
    WITH n5, r4
    ORDER BY n5.order, n5.id
    LIMIT $v2_rows
    RETURN [r4.paragraph, n5.order, n5.summary]
  } AS c4, COUNT { MATCH (n1)<-[r6:ATTESTED_BY]-(n7:Person) } AS c5
