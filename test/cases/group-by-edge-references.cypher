points:
  RETURN COLLECT {
    MATCH (n1:Point)
    WITH n1
    OPTIONAL MATCH (n1)-[r3:SPOKEN_BY]->(), (n2:Country {id: r3.onBehalfOf})
    WITH DISTINCT n1, n2
    OPTIONAL MATCH (n1)-[:ABOUT]->(n4)
    WITH DISTINCT n1, n2, n4
    WITH n2, n4, count(*) AS k5
    ORDER BY k5 DESC, n2.id, n4.id
    LIMIT $p.v0_rows
    RETURN [k5, n2.id, n4.id] + [k IN $p.f0 | n2[k]] + [k IN $p.f1 | n4[k]]
  } AS c0
  // f0 = ["code"]
  // f1 = ["name"]

requests:
  RETURN COLLECT {
    MATCH (n1:Point)
    WHERE n1.act = $p.v0_value
    WITH n1
    OPTIONAL MATCH (n1)-[r3:SPOKEN_BY]->(), (n2:Country {id: r3.onBehalfOf})
    WITH DISTINCT n1, n2
    WITH n2, count(*) AS k4
    ORDER BY n2.id
    LIMIT $p.v1_rows
    RETURN [k4, n2.id] + [k IN $p.f0 | n2[k]]
  } AS c0
  // f0 = ["name"]

person:
  MATCH (n1:Person {id: $p.v1_value})
  WITH *, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WITH n3, r2
    OPTIONAL MATCH (n3)<-[r5:PARTICIPATED_IN]-(), (n4:Office {id: r5.office})
    WITH DISTINCT n3, r2, n4
    WITH n4, count(*) AS k6
    ORDER BY k6 DESC, n4.id
    LIMIT $p.v0_rows
    RETURN [k6, n4.id] + [k IN $p.f0 | n4[k]]
  } AS k7
  RETURN [k7] AS row
  // f0 = ["name"]
