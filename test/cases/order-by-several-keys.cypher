offices:
  MATCH (n1:Office)
  WITH n1, COLLECT {
    MATCH (n1)-[:OFFICE_OF]->(n2:Country)
    RETURN n2.code__order
    LIMIT 1
  }[0] AS k3
  ORDER BY n1.kind, k3 IS NULL, k3 DESC, n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.kind, COLLECT {
    MATCH (n1)-[:OFFICE_OF]->(n4:Country)
    RETURN [n4.code]
    LIMIT 1
  }, n1.name] AS row
