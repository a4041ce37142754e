topic:
  WITH COLLECT { MATCH (x:Country) WHERE x.code IN $p.v5_values RETURN x } AS s0
  MATCH (n1:Topic {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:BROADER]-(n3)
    WITH n3
    ORDER BY n3.name__order, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.name, COUNT { MATCH (n3)<-[r4:DISCUSSED]-(n5) }]
  } AS c0, COUNT { MATCH (n1)<-[r6:DISCUSSED]-(n7) } AS c1, COLLECT {
    MATCH (n1)<-[:BROADER*0..]-(n13)
    WITH DISTINCT n13
    MATCH (n13)<-[:DISCUSSED]-(n8)
    WITH DISTINCT n8
    MATCH (n8)-[:INVOLVED]->(n9)
    WITH n9, count(DISTINCT n8) AS k10, min(n8.start__key) AS k11, max(n8.start__key) AS k12
    WHERE n9 IN s0
    WITH n9, k10, k11, k12
    ORDER BY n9.code__order, n9.id
    LIMIT $p.v4_rows
    RETURN [k10, n9.code]
  } AS c2, COUNT {
    MATCH (n1)<-[:BROADER*0..]-(n19)
    WITH DISTINCT n19
    MATCH (n19)<-[:DISCUSSED]-(n14)
    WITH DISTINCT n14
    MATCH (n14)<-[:PARTICIPATED_IN]-(n15)
    WITH n15, count(DISTINCT n14) AS k16, min(n14.start__key) AS k17, max(n14.start__key) AS k18
    WHERE COUNT { MATCH (n15)-[r20:PARTICIPATED_IN]->(n21) } >= $p.v7_lowerBound
    RETURN n15
  } AS c3
