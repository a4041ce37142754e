nodes:
  MATCH (n1:Country)
  WHERE n1.id IN $v0_values
  RETURN [n1.id, n1.name, n1.code] AS row, 'Country' AS type
  UNION ALL
  MATCH (n2:Person)
  WHERE n2.id IN $v0_values
  RETURN [n2.id, n2.name, n2.familyName, COLLECT {
    MATCH (n2)-[r3:PARTICIPATED_IN]->(n4)
    WITH n4
    ORDER BY n4.start__key, n4.id
    LIMIT $v1_rows
    RETURN [n4.start]
  }] AS row, 'Person' AS type
  UNION ALL
  MATCH (n5:Topic)
  WHERE n5.id IN $v0_values
  RETURN [n5.id, n5.name, COLLECT { MATCH (n5)-[:BROADER]->(n6) RETURN [n6.name] LIMIT 1 }] AS row, 'Topic' AS type
