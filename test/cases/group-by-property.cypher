meetings:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3, toFloat(sum(n1.durationMinutes)) AS k4, count(n1.durationMinutes) AS k5, max(n1.durationMinutes) AS k6
    ORDER BY k3 DESC, k2
    LIMIT $p.v1_rows
    RETURN [k3, k2, k4, k5, k6]
  } AS c0

byName:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1, n1.kind AS k2
    WITH k2, count(*) AS k3
    ORDER BY k2
    LIMIT $p.v1_rows
    RETURN [k3, k2]
  } AS c0
