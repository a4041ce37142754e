eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes = $p.v1_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

ne:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes <> $p.v1_value
    RETURN n1
  } AS c0

in:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes IN $p.v1_values
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

notIn:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.durationMinutes IS NOT NULL AND NOT n1.durationMinutes IN $p.v1_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes < $p.v1_lowerBound
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

lte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes <= $p.v1_value
    RETURN n1
  } AS c0

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.durationMinutes > $p.v1_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

gte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes >= $p.v1_lowerBound
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.durationMinutes IS NULL RETURN n1 } AS c0

both:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.durationMinutes > $p.v1_value AND n1.durationMinutes < $p.v2_lowerBound
    RETURN n1
  } AS c0

none:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE NOT coalesce(n1.durationMinutes <> $p.v1_value, false)
    RETURN n1
  } AS c0
