meetings:
  RETURN COUNT { MATCH (n2:Meeting) WHERE n2.kind IN $p.v1_values RETURN n2 } AS c0, COLLECT {
    MATCH (n3:Meeting)
    WHERE n3.kind IN $p.v1_values
    RETURN [toFloat(sum(n3.durationMinutes)), count(n3.durationMinutes), count(CASE WHEN NOT (n3.durationMinutes IS :: INTEGER AND n3.durationMinutes >= -2147483648 AND n3.durationMinutes <= 2147483647) THEN 1 END), max(n3.durationMinutes)]
  } AS c1, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key IS NOT NULL AND n1.kind IN $p.v1_values
    WITH n1
    ORDER BY n1.start__key, n1.id
    LIMIT $p.v0_rows
    RETURN [n1.start, n1.kind, n1.name, n1.durationMinutes]
  } AS c2
