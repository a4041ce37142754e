meetings:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.start] AS row

people:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.familyName] AS row

topic:
  MATCH (n1:Topic {id: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:DISCUSSED]-(n3)
    WITH n3
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.start]
  } AS c0
