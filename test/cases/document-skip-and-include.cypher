meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN n1.name AS c0, n1.start AS c1, n1.kind AS c2
