eq:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name = $p.v0_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

eqCase:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name = $p.v0_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

ne:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.name <> $p.v0_value RETURN n1 } AS c0

in:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name IN $p.v0_values
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

notIn:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE (n1.name IS NOT NULL AND NOT n1.name IN $p.v0_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order < $p.v0_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]

lte:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order <= $p.v0_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]

gt:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order > $p.v0_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]

gte:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order >= $p.v0_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["code"]

isNull:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.region IS NULL RETURN n1 } AS c0

isNotNull:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.region IS NOT NULL RETURN n1 } AS c0
