country:
  MATCH (n1:Country {code: $p.v6_value})
  WITH *, COLLECT {
    MATCH (n1)<-[r2:INVOLVED]-(n3)
    WHERE n3.start__key >= $p.v0_earliestKey
    WITH n3, r2, CASE WHEN size(n3.start) > 4 THEN left(n3.start, 7) END AS k4
    WITH k4, count(*) AS k5
    ORDER BY k5 DESC, k4
    LIMIT $p.v1_rows
    RETURN [k5, k4]
  } AS k14, COLLECT {
    MATCH (n1)<-[r6:INVOLVED]-(n7)
    WHERE (n7.start__key < $p.v2_afterLatestKey AND n7.start__latest >= $p.v3_earliestKey)
    WITH n7, r6, CASE WHEN size(n7.start) > 4 THEN left(n7.start, 4) + '-Q' + toString((toInteger(substring(n7.start, 5, 2)) + 2) / 3) END AS k8
    WITH k8, count(*) AS k9
    ORDER BY k8
    LIMIT $p.v4_rows
    RETURN [k9, k8]
  } AS k15, COLLECT {
    MATCH (n1)<-[r10:INVOLVED]-(n11)
    WITH n11, r10, left(n11.start, 4) AS k12
    WITH k12, count(*) AS k13
    ORDER BY k12
    LIMIT $p.v5_rows
    RETURN [k13, k12]
  } AS k16
  RETURN [k14, k15, k16] AS row
