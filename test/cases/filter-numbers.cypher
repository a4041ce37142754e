eq:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude = $p.v1_value RETURN n1 } AS c0

ne:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude <> $p.v1_value RETURN n1 } AS c0

in:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude IN $p.v1_values RETURN n1 } AS c0

notIn:
  RETURN COUNT {
    MATCH (n1:Place)
    WHERE (n1.latitude IS NOT NULL AND NOT n1.latitude IN $p.v1_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.latitude < $p.v1_lowerBound
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

lte:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.longitude <= $p.v1_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

gt:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.latitude > $p.v1_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

gte:
  RETURN COUNT {
    MATCH (n1:Place)
    WHERE n1.longitude >= $p.v1_lowerBound
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude IS NULL RETURN n1 } AS c0
