points:
  WITH COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } AS c0
  RETURN COUNT {
    MATCH (n1:Point)
    WHERE EXISTS { MATCH (n1)-[r2:SPOKEN_BY]->(n3) WHERE r2.onBehalfOf IN c0 }
    RETURN n1
  } AS c0, COLLECT {
    MATCH (n4:Point)
    WHERE EXISTS { MATCH (n4)-[r5:SPOKEN_BY]->(n6) WHERE r5.onBehalfOf IN c0 }
    WITH n4
    OPTIONAL MATCH (n4)-[:ABOUT]->(n7)
    WITH DISTINCT n4, n7
    WITH n7, count(*) AS k8
    ORDER BY k8 DESC, n7.id
    LIMIT $p.v1_rows
    RETURN [k8, n7.id, n7.name]
  } AS c1
