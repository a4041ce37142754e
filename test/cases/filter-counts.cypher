eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND COUNT { MATCH (n1)-[r2:INVOLVED]->(n3) } = $p.v1_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

ne:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)-[r2:INVOLVED]->(n3) } <> $p.v1_value
    RETURN n1
  } AS c0

lt:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3) } < $p.v1_lowerBound
    RETURN n1
  } AS c0

lte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE COUNT { MATCH (n1)-[r2:DISCUSSED]->(n3) } <= $p.v1_value
    RETURN n1
  } AS c0

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND COUNT { MATCH (n1)-[r2:DISCUSSED]->(n3) } > $p.v2_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, COUNT { MATCH (n1)-[r4:DISCUSSED]->(n5) }] AS row

gte:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE n3.start__key >= $p.v1_earliestKey
  } >= $p.v2_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

edge:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND COUNT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WHERE r2.role = $p.v1_value
  } >= $p.v2_lowerBound
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

range:
  RETURN COUNT {
    MATCH (n1:Person)
    WHERE COUNT { MATCH (n1)-[r2:HELD]->(n3) } >= $p.v1_lowerBound AND COUNT { MATCH (n1)-[r4:HELD]->(n5) } < $p.v2_lowerBound
    RETURN n1
  } AS c0
