meetings:
  RETURN COLLECT {
    MATCH (n2:Meeting)
    WHERE n2.kind IN $p.v0_values
    RETURN [toFloat(sum(n2.durationMinutes)), count(n2.durationMinutes), count(CASE WHEN NOT (n2.durationMinutes IS :: INTEGER AND n2.durationMinutes >= -2147483648 AND n2.durationMinutes <= 2147483647) THEN 1 END), max(n2.durationMinutes)]
  } AS c0, COUNT { MATCH (n3:Meeting) WHERE n3.kind IN $p.v0_values RETURN n3 } AS c1, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND n1.kind IN $p.v0_values
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $p.v1_rows
    RETURN [k IN $p.f0 | n1[k]]
  } AS c2
  // f0 = ["durationMinutes","kind","name","start"]
