nodes:
  MATCH (n1:Agreement|Event|Meeting|Office|Organization|Place|Point|Source)
  WHERE n1.id IN $p.v3_values
  RETURN [n1.id] + [k IN $p.f0 | n1[k]] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Country)
  WHERE n1.id IN $p.v3_values
  RETURN [n1.id, COLLECT {
    MATCH (n1)<-[r2:INVOLVED]-(n3)
    WITH n3
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f0 | n3[k]]
  }] + [k IN $p.f1 | n1[k]] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Person)
  WHERE n1.id IN $p.v3_values
  RETURN [n1.id, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    WITH n3, r2
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n3[k]] + [k IN $p.f1 | r2[k]]
  }] + [k IN $p.f2 | n1[k]] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Topic)
  WHERE n1.id IN $p.v3_values
  RETURN [n1.id, COLLECT {
    MATCH (n1)<-[r2:DISCUSSED]-(n3)
    WITH n3
    ORDER BY n3.start__key DESC, n3.id
    LIMIT $p.v2_rows
    RETURN [k IN $p.f0 | n3[k]]
  }] + [k IN $p.f1 | n1[k]] AS row, labels(n1) AS labels
  // f0 = ["id","name","start","kind"]
  // f1 = ["id","role"]
  // f2 = ["id"]
