node:
  MATCH (n1:Organization)
  WHERE n1.id IN $v0_values
  RETURN [n1.id, n1.name, COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }, n1.kind] AS row, 'Organization' AS type

unknown:
  MATCH (n1:Topic)
  WHERE n1.id IN $v0_values
  RETURN [n1.id] AS row, 'Topic' AS type
