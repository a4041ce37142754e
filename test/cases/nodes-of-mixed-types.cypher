nodes:
  MATCH (n1:Agreement|Country|Event|Meeting|Office|Organization|Place|Point|Source)
  WHERE n1.id IN $p.v1_values
  RETURN [n1.id] + [k IN $p.f0 | n1[k]] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Person)
  WHERE n1.id IN $p.v1_values
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WITH n3
    ORDER BY n3.start__key, n3.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  }] + [k IN $p.f1 | n1[k]] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Topic)
  WHERE n1.id IN $p.v1_values
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[:BROADER]->(n2)
    RETURN [k IN $p.f0 | n2[k]]
    LIMIT 1
  }] + [k IN $p.f1 | n1[k]] AS row, labels(n1) AS labels
  // f0 = ["id","name","code","start"]
  // f1 = ["familyName","id","name"]
