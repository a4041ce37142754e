meetings:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["start"]

people:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["familyName"]

topic:
  MATCH (n1:Topic {id: $p.v1_value})
  RETURN [COLLECT {
    MATCH (n1)<-[r2:DISCUSSED]-(n3)
    WITH n3
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  }] AS row
  // f0 = ["start"]
