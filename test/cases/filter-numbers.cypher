eq:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude = $p.v0_value RETURN n1 } AS c0

ne:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude <> $p.v0_value RETURN n1 } AS c0

in:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude IN $p.v0_values RETURN n1 } AS c0

notIn:
  RETURN COUNT {
    MATCH (n1:Place)
    WHERE (n1.latitude IS NOT NULL AND NOT n1.latitude IN $p.v0_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.latitude < $p.v0_lowerBound
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

lte:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.longitude <= $p.v0_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

gt:
  MATCH (n1:Place)
  WHERE n1.name__order IS NOT NULL AND n1.latitude > $p.v0_value
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

gte:
  RETURN COUNT {
    MATCH (n1:Place)
    WHERE n1.longitude >= $p.v0_lowerBound
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Place) WHERE n1.latitude IS NULL RETURN n1 } AS c0
