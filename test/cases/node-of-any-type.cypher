node:
  MATCH (n1:Agreement|Country|Event|Meeting|Office|Organization|Person|Place|Point|Source|Topic)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id, COUNT { MATCH (n1)-[r2:ATTESTED_BY]->(n3) }] + [k IN $p.f0 | n1[k]] AS row, labels(n1) AS labels
  // f0 = ["id","name","kind","familyName"]

unknown:
  MATCH (n1:Agreement|Country|Event|Meeting|Office|Organization|Person|Place|Point|Source|Topic)
  WHERE n1.id IN $p.v0_values
  RETURN [n1.id] + [k IN $p.f0 | n1[k]] AS row, labels(n1) AS labels
  // f0 = ["id"]
