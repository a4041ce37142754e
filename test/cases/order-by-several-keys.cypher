offices:
  MATCH (n1:Office)
  WITH n1, COLLECT {
    MATCH (n1)-[:OFFICE_OF]->(n2:Country)
    RETURN n2.code__order
    LIMIT 1
  }[0] AS k3
  ORDER BY n1.kind, k3 IS NULL, k3 DESC, n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [COLLECT {
    MATCH (n1)-[:OFFICE_OF]->(n4:Country)
    RETURN [k IN $p.f0 | n4[k]]
    LIMIT 1
  }] + [k IN $p.f1 | n1[k]] AS row
  // f0 = ["code"]
  // f1 = ["kind","name"]
