meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["kind","name","start"]
