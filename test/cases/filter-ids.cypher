eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.id = $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["start"]

ne:
  RETURN COUNT { MATCH (n1:Agreement) WHERE n1.id <> $p.v0_value RETURN n1 } AS c0

in:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.id IN $p.v0_values
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["start"]

notIn:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE (n1.id IS NOT NULL AND NOT n1.id IN $p.v0_values)
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.id IS NULL RETURN n1 } AS c0
