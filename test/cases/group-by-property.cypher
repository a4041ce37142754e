meetings:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3, CASE count(n1.durationMinutes) WHEN 0 THEN null ELSE toFloat(sum(n1.durationMinutes)) / count(n1.durationMinutes) END AS k4, max(n1.durationMinutes) AS k5
    ORDER BY k3 DESC, k2
    LIMIT $v1_rows
    RETURN [k3, k2, k4, k5]
  } AS c0

byName:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3
    ORDER BY k2
    LIMIT $v1_rows
    RETURN [k3, k2]
  } AS c0
