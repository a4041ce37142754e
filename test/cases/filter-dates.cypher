eq:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start = $p.v0_value
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

ne:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.start <> $p.v0_value RETURN n1 } AS c0

in:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start IN $p.v0_values
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","start"]

notIn:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.start IS NOT NULL AND NOT n1.start IN $p.v0_values)
    RETURN n1
  } AS c0

lt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v0_earliestKey AND n1.start__latest < $p.v0_earliestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

lte:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v0_afterLatestKey AND n1.start__latest <= $p.v1_latestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]

gt:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND n1.start__key >= $p.v0_afterLatestKey
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","start"]

gte:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE n1.start__key >= $p.v0_earliestKey
    RETURN n1
  } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Meeting) WHERE n1.start IS NULL RETURN n1 } AS c0

during:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v0_afterLatestKey AND n1.start__latest >= $p.v1_earliestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","start"]

since:
  RETURN COUNT {
    MATCH (n1:Meeting)
    WHERE (n1.start__latest >= $p.v0_earliestKey)
    RETURN n1
  } AS c0

until:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL AND (n1.start__key < $p.v0_afterLatestKey)
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id"]
