eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND COUNT { MATCH (n1)-[r2:INVOLVED]->(n3) } = $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

ne:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)-[r2:INVOLVED]->(n3) } <> $p.v0_value
    RETURN n1
  } AS c0

lt:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) } < $p.v0_lowerBound
    RETURN n1
  } AS c0

lte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)-[r2:DISCUSSED]->(n3) } <= $p.v0_value
    RETURN n1
  } AS c0

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND COUNT { MATCH (n1)-[r2:DISCUSSED]->(n3) } > $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [COUNT { MATCH (n1)-[r4:DISCUSSED]->(n5) }] + [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

gte:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE n3.start__key >= $p.v0_earliestKey
  } >= $p.v1_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

edge:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE r2.role = $p.v0_value
  } >= $p.v1_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

range:
  RETURN COUNT {
    MATCH (n1:Person)
    WHERE COUNT { MATCH (n1)-[r2:HELD]->(n3) } >= $p.v0_lowerBound AND COUNT { MATCH (n1)-[r4:HELD]->(n5) } < $p.v1_lowerBound
    RETURN n1
  } AS c0
