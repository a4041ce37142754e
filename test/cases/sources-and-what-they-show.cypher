source:
  MATCH (n1:Source {id: $p.v7_value})
  RETURN [COUNT { MATCH (n1)<-[r2:ATTESTED_BY]-(n3:Person) }, COLLECT {
    MATCH (n1)<-[r4:ATTESTED_BY]-(n5:Office)
    WITH n5, r4
    ORDER BY n5.name__order, n5.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n5[k]] + [k IN $p.f1 | r4[k]]
  }, COLLECT {
    MATCH (n1)<-[r6:ATTESTED_BY]-(n7:Topic)
    WITH n7, r6
    ORDER BY n7.name__order, n7.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f2 | n7[k]] + [k IN $p.f3 | r6[k]]
  }, COLLECT {
    MATCH (n1)<-[r8:ATTESTED_BY]-(n9:Country)
    WITH n9
    ORDER BY n9.name__order, n9.id
    LIMIT $p.v2_rows
    RETURN [k IN $p.f4 | n9[k]]
  }, COLLECT {
    MATCH (n1)<-[r10:ATTESTED_BY]-(n11:Place)
    WITH n11
    ORDER BY n11.name__order, n11.id
    LIMIT $p.v3_rows
    RETURN [k IN $p.f5 | n11[k]]
  }, COLLECT {
    MATCH (n1)<-[r12:ATTESTED_BY]-(n13:Point)
    WHERE n13.act = $p.v4_value
    WITH n13, r12
    ORDER BY n13.order, n13.id
    LIMIT $p.v5_rows
    RETURN [k IN $p.f6 | n13[k]] + [k IN $p.f7 | r12[k]]
  }, COLLECT {
    MATCH (n1)<-[r14:ATTESTED_BY]-(n15:Meeting)
    WITH n15, r14
    ORDER BY n15.start__key DESC, n15.id
    LIMIT $p.v6_rows
    RETURN [k IN $p.f8 | n15[k]] + [k IN $p.f9 | r14[k]]
  }] + [k IN $p.f10 | n1[k]] AS row
  // f0 = ["id"]
  // f1 = ["paragraph"]
  // f2 = ["id"]
  // f3 = ["paragraph"]
  // f4 = ["id"]
  // f5 = ["id"]
  // f6 = ["order","summary"]
  // f7 = ["paragraph"]
  // f8 = ["id"]
  // f9 = ["paragraph"]
  // f10 = ["publisher","title","url"]

onUkraine:
  OPTIONAL MATCH (o0:Topic {id: $p.v0_value})
  RETURN COUNT { (o0)-[:ATTESTED_BY]->() } AS c0

onMeetingsAboutUkraine:
  OPTIONAL MATCH (o0:Topic {id: $p.v0_value})
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
  RETURN [COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }] AS row
