byCode:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN n1.id AS c0, n1.officialName AS c1, n1.region AS c2

byId:
  MATCH (n1:Country {id: $p.v0_value})
  RETURN n1.code AS c0

unknown:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN n1.code AS c0
