points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v0_value RETURN x.id } AS m0
  RETURN COLLECT {
    MATCH (n1:Point)
    WHERE EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN m0 }
    WITH n1
    OPTIONAL MATCH (n1)-[:ABOUT]->(n4)
    WITH DISTINCT n1, n4
    WITH n4, count(*) AS k5
    ORDER BY k5 DESC, n4.id
    LIMIT $p.v1_rows
    RETURN [k5, n4.id, [k IN $p.f0 | n4[k]]]
  } AS c0, COUNT {
    MATCH (n6:Point)
    WHERE EXISTS { MATCH (n6)-[r7:SPOKEN_BY]->(n8) WHERE r7.onBehalfOf IN m0 }
    RETURN n6
  } AS c1
  // f0 = ["name"]
