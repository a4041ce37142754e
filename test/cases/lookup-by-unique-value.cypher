byCode:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","officialName","region"]

byId:
  MATCH (n1:Country {id: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]

unknown:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]
  MATCH (n1:Country {code: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]
