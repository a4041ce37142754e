meetings:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WHERE n1.start__key >= $p.v0_earliestKey
    WITH n1
    OPTIONAL MATCH (n1)-[:INVOLVED]->(n2)
    WITH DISTINCT n1, n2
    WITH n2, count(*) AS k3, max(n1.start__key) AS k4
    ORDER BY k3 DESC, n2.id
    LIMIT $p.v1_rows
    RETURN [k3, k4, n2.id, [k IN $p.f0 | n2[k]]]
  } AS c0, COLLECT {
    MATCH (n5:Meeting)
    WHERE n5.start__key >= $p.v0_earliestKey
    WITH n5
    OPTIONAL MATCH (n5)-[:DISCUSSED]->(n6)
    WITH DISTINCT n5, n6
    OPTIONAL MATCH (n5)-[:INVOLVED]->(n7)
    WITH DISTINCT n5, n6, n7
    WITH n6, n7, count(*) AS k8
    ORDER BY k8 DESC, n6.id, n7.id
    LIMIT $p.v2_rows
    RETURN [k8, n7.id, [k IN $p.f1 | n7[k]], n6.id, [k IN $p.f2 | n6[k]]]
  } AS c1, COUNT {
    MATCH (n9:Meeting)
    WHERE n9.start__key >= $p.v0_earliestKey
    RETURN n9
  } AS c2
  // f0 = ["code","name"]
  // f1 = ["code"]
  // f2 = ["name"]
