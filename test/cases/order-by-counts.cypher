people:
  MATCH (n1:Person)
  WITH n1, COUNT { MATCH (n1)-[r2:PARTICIPATED_IN]->(n3) } AS k4
  ORDER BY k4 DESC, n1.id, n1.id
  LIMIT $p.v0_rows
  RETURN [COUNT { MATCH (n1)-[r5:PARTICIPATED_IN]->(n6) }] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

topics:
  MATCH (n1:Topic)
  WITH n1, COUNT { MATCH (n1)<-[r2:DISCUSSED]-(n3) } AS k4, COUNT { MATCH (n1)<-[r5:ABOUT]-(n6:Point) } AS k7
  ORDER BY k4 DESC, k7 DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [COUNT { MATCH (n1)<-[r8:ABOUT]-(n9:Point) }, COUNT { MATCH (n1)<-[r10:DISCUSSED]-(n11) }] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

derived:
  MATCH (n1:Country)
  WITH n1, COUNT {
    MATCH (n1)<-[:INVOLVED]-(n3)
    WITH DISTINCT n3
    MATCH (n3)-[:INVOLVED]->(n2)
    WHERE n2 <> n1
    RETURN DISTINCT n2
  } AS k4
  ORDER BY k4 DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [COUNT {
    MATCH (n1)<-[:INVOLVED]-(n6)
    WITH DISTINCT n6
    MATCH (n6)-[:INVOLVED]->(n5)
    WHERE n5 <> n1
    RETURN DISTINCT n5
  }] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

throughOne:
  MATCH (n1:Meeting)
  WITH n1, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    RETURN COUNT { MATCH (n2)<-[r3:HELD_AT]-(n4:Meeting) }
    LIMIT 1
  }[0] AS k5
  ORDER BY k5 IS NULL, k5 DESC, n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [COLLECT {
    MATCH (n1)-[:HELD_AT]->(n6)
    RETURN [COUNT { MATCH (n6)<-[r7:HELD_AT]-(n8:Meeting) }]
    LIMIT 1
  }] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]
