longest:
  MATCH (n1:Meeting)
  WITH n1
  ORDER BY n1.durationMinutes IS NULL, n1.durationMinutes DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["durationMinutes","id"]

shortest:
  MATCH (n1:Meeting)
  WITH n1
  ORDER BY n1.durationMinutes, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["durationMinutes","id"]

latest:
  MATCH (n1:Meeting)
  WHERE n1.start__key IS NOT NULL
  WITH n1
  ORDER BY n1.start__key DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["id","start"]

byName:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["familyName"]

byCodePoint:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL
  WITH n1
  ORDER BY n1.familyName__order DESC, n1.id
  LIMIT $p.v0_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["familyName"]
