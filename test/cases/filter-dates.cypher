eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start = $p.v1_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

ne:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.start <> $p.v1_value RETURN n1 } AS c0

in:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start IN $p.v1_values
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, n1.start] AS row

notIn:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.start IS NOT NULL AND NOT n1.start IN $p.v1_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v1_earliestKey AND n1.start__latest < $p.v1_earliestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

lte:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v1_afterLatestKey AND n1.start__latest <= $p.v1_latestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start__key >= $p.v1_afterLatestKey
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, n1.start] AS row

gte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.start__key >= $p.v1_earliestKey
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.start IS NULL RETURN n1 } AS c0

during:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v2_afterLatestKey AND n1.start__latest >= $p.v1_earliestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id, n1.start] AS row

since:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.start__latest >= $p.v1_earliestKey)
    RETURN n1
  } AS c0

until:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v1_afterLatestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.id] AS row
