meetings:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3, toFloat(sum(n1.durationMinutes)) AS k4, count(n1.durationMinutes) AS k5, count(CASE WHEN NOT (n1.durationMinutes IS :: INTEGER AND n1.durationMinutes >= -2147483648 AND n1.durationMinutes <= 2147483647) THEN 1 END) AS k6, max(n1.durationMinutes) AS k7
    ORDER BY k3 DESC, k2
    LIMIT $p.v0_rows
    RETURN [k3, k4, k5, k6, k7, k2]
  } AS c0

byName:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3
    ORDER BY k2
    LIMIT $p.v0_rows
    RETURN [k3, k2]
  } AS c0
