node:
  MATCH (n1:Agreement|Country|Event|Meeting|Office|Place|Point|Source|Topic)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Organization)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }, n1.kind] AS row, labels(n1) AS labels
  UNION ALL
  MATCH (n1:Person)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, n1.name, COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }, n1.familyName] AS row, labels(n1) AS labels

unknown:
  MATCH (n1:Agreement|Country|Event|Meeting|Office|Organization|Person|Place|Point|Source|Topic)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id] AS row, labels(n1) AS labels
