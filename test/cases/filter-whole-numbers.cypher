eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes = $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

ne:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes <> $p.v0_value
    RETURN n1
  } AS c0

in:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes IN $p.v0_values
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

notIn:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.durationMinutes IS NOT NULL AND NOT n1.durationMinutes IN $p.v0_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes < $p.v0_lowerBound
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

lte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes <= $p.v0_value
    RETURN n1
  } AS c0

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes > $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

gte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes >= $p.v0_lowerBound
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.durationMinutes IS NULL RETURN n1 } AS c0

both:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes > $p.v0_value AND n1.durationMinutes < $p.v1_lowerBound
    RETURN n1
  } AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT coalesce(n1.durationMinutes <> $p.v0_value, false)
    RETURN n1
  } AS c0
