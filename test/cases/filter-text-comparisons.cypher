eq:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name = $p.v1_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

eqCase:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name = $p.v1_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

ne:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.name <> $p.v1_value RETURN n1 } AS c0

in:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.name IN $p.v1_values
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

notIn:
  RETURN COUNT {
    MATCH (n1:Country)
    WHERE (n1.name IS NOT NULL AND NOT n1.name IN $p.v1_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order < $p.v1_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.code] AS row

lte:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order <= $p.v1_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.code] AS row

gt:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order > $p.v1_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.code] AS row

gte:
  MATCH (n1:Country)
  WHERE n1.name__order IS NOT NULL AND n1.code__order >= $p.v1_textKey
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.code] AS row

isNull:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.region IS NULL RETURN n1 } AS c0

isNotNull:
  RETURN COUNT { MATCH (n1:Country) WHERE n1.region IS NOT NULL RETURN n1 } AS c0
