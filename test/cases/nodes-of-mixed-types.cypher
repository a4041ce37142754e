nodes:
  MATCH (n1:Agreement|Event|Meeting|Office|Organization|Place|Point|Source)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Country)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, n1.code] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Person)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, n1.familyName, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WITH n3
    ORDER BY n3.start__key, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.start]
  }] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Topic)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, COLLECT { MATCH (n1)-[:BROADER]->(n2) RETURN [n2.name] LIMIT 1 }] AS row, labels(n1) AS labels
