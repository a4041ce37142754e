meetings:
  RETURN COUNT { (:Meeting) } AS c0, COLLECT {
    MATCH (n1:Meeting)
    RETURN [max(n1.durationMinutes), max(n1.start__key), min(n1.durationMinutes), min(n1.start__key), toFloat(sum(n1.durationMinutes)), count(n1.durationMinutes), count(CASE WHEN NOT (n1.durationMinutes IS :: INTEGER AND n1.durationMinutes >= -2147483648 AND n1.durationMinutes <= 2147483647) THEN 1 END)]
  } AS c1

calls:
  RETURN COUNT { MATCH (n2:Meeting) WHERE n2.kind = $p.v0_value RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.kind = $p.v0_value
    RETURN [toFloat(sum(n1.durationMinutes)), count(n1.durationMinutes), count(CASE WHEN NOT (n1.durationMinutes IS :: INTEGER AND n1.durationMinutes >= -2147483648 AND n1.durationMinutes <= 2147483647) THEN 1 END), min(n1.durationMinutes)]
  } AS c1

none:
  RETURN COUNT { MATCH (n2:Meeting) WHERE false RETURN n2 } AS c0, COLLECT {
    MATCH (n1:Meeting)
    WHERE false
    RETURN [toFloat(sum(n1.durationMinutes)), count(n1.durationMinutes), count(CASE WHEN NOT (n1.durationMinutes IS :: INTEGER AND n1.durationMinutes >= -2147483648 AND n1.durationMinutes <= 2147483647) THEN 1 END), min(n1.start__key)]
  } AS c1

person:
  MATCH (n1:Person {id: $p.v0_value})
  WITH *, COLLECT {
    MATCH (n1)-[r2:PARTICIPATED_IN]->(n3)
    RETURN [max(n3.start__key), min(n3.start__key)]
  } AS k6
  RETURN [COUNT { MATCH (n1)-[r4:PARTICIPATED_IN]->(n5) }, k6] AS row

places:
  RETURN COLLECT { MATCH (n1:Place) RETURN [min(n1.latitude), max(n1.longitude)] } AS c0
