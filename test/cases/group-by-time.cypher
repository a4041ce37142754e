country:
  MATCH (n1:Country {code: $p.v0_value})
  RETURN COLLECT {
    MATCH (n1)<-[r2:INVOLVED]-(n3)
    WITH n3, r2, left(n3.start, 4) AS k4
    WITH k4, count(*) AS k5
    ORDER BY k4
    LIMIT $p.v2_rows
    RETURN [k5, k4]
  } AS c0, COLLECT {
    MATCH (n1)<-[r6:INVOLVED]-(n7)
    WHERE (n7.start__key < $p.v6_afterLatestKey AND n7.start__latest >= $p.v5_earliestKey)
    WITH n7, r6, CASE WHEN size(n7.start) > 4 THEN left(n7.start, 4) + '-Q' + toString((toInteger(substring(n7.start, 5, 2)) + 2) / 3) END AS k8
    WITH k8, count(*) AS k9
    ORDER BY k8
    LIMIT $p.v4_rows
    RETURN [k9, k8]
  } AS c1, COLLECT {
    MATCH (n1)<-[r10:INVOLVED]-(n11)
    WHERE n11.start__key >= $p.v9_earliestKey
    WITH n11, r10, CASE WHEN size(n11.start) > 4 THEN left(n11.start, 7) END AS k12
    WITH k12, count(*) AS k13
    ORDER BY k13 DESC, k12
    LIMIT $p.v8_rows
    RETURN [k13, k12]
  } AS c2
