source:
  MATCH (n1:Source {id: $p.v0_value})
  RETURN n1.title AS c0, n1.publisher AS c1, n1.url AS c2, COLLECT {
    MATCH (n1)<-[r2:ATTESTED_BY]-(n3:Meeting)
    WITH n3, r2
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [r2.paragraph, n3.id]
  } AS c3, COLLECT {
    MATCH (n1)<-[r4:ATTESTED_BY]-(n5:Point)
    WHERE n5.act = $p.v3_value
    WITH n5, r4
    ORDER BY n5.order, n5.id
    LIMIT $p.v2_rows
    RETURN [r4.paragraph, n5.order, n5.summary]
  } AS c4, COUNT { MATCH (n1)<-[r6:ATTESTED_BY]-(n7:Person) } AS c5, COLLECT {
    MATCH (n1)<-[r8:ATTESTED_BY]-(n9:Office)
    WITH n9, r8
    ORDER BY n9.name__order, n9.id
    LIMIT $p.v5_rows
    RETURN [r8.paragraph, n9.id]
  } AS c6, COLLECT {
    MATCH (n1)<-[r10:ATTESTED_BY]-(n11:Country)
    WITH n11
    ORDER BY n11.name__order, n11.id
    LIMIT $p.v6_rows
    RETURN [n11.id]
  } AS c7, COLLECT {
    MATCH (n1)<-[r12:ATTESTED_BY]-(n13:Topic)
    WITH n13, r12
    ORDER BY n13.name__order, n13.id
    LIMIT $p.v7_rows
    RETURN [r12.paragraph, n13.id]
  } AS c8, COLLECT {
    MATCH (n1)<-[r14:ATTESTED_BY]-(n15:Place)
    WITH n15
    ORDER BY n15.name__order, n15.id
    LIMIT $p.v8_rows
    RETURN [n15.id]
  } AS c9

onUkraine:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  RETURN COUNT { (o0)-[:ATTESTED_BY]->() } AS c0

onMeetingsAboutUkraine:
  OPTIONAL MATCH (o0:Topic {id: $p.v1_value})
  RETURN COUNT {
    WITH o0 AS n1
    MATCH (n1)<-[r3:DISCUSSED]-(n2)
    WITH DISTINCT n2
    MATCH (n2)-[r5:ATTESTED_BY]->(n4)
    WITH DISTINCT n4
    RETURN n4
  } AS c0

topic:
  MATCH (n1:Topic {id: $p.v0_value})
  RETURN COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) } AS c0
