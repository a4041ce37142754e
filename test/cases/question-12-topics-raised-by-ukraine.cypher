points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  WITH *, COLLECT {
    MATCH (n1:Point)
    WHERE EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN m0 }
    RETURN n1
  } AS m1
  RETURN COLLECT {
    UNWIND m1 AS n4
    WITH n4
    WITH n4
    OPTIONAL MATCH (n4)-[:ABOUT]->(n5)
    WITH DISTINCT n4, n5
    WITH n5, count(*) AS k6
    ORDER BY k6 DESC, n5.id
    LIMIT $p.v1_rows
    RETURN [k6, n5.id] + [k IN $p.f0 | n5[k]]
  } AS c0, size(m1) AS c1
  // f0 = ["name"]
