eq:
  MATCH (n1:Office)
  WHERE n1.name__order IS NOT NULL AND n1.kind = $p.v0_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

ne:
  RETURN COUNT { MATCH (n1:Office) WHERE n1.kind <> $p.v0_value RETURN n1 } AS c0

in:
  RETURN COUNT { MATCH (n1:Office) WHERE n1.kind IN $p.v0_values RETURN n1 } AS c0

notIn:
  RETURN COUNT {
    MATCH (n1:Office)
    WHERE (n1.kind IS NOT NULL AND NOT n1.kind IN $p.v0_values)
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Office) WHERE n1.kind IS NULL RETURN n1 } AS c0
