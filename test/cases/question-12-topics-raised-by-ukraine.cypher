points:
  WITH CASE WHEN COUNT { (:Country) } <= 2000 THEN COLLECT { MATCH (x:Country) WHERE x.code = $p.v2_value RETURN x.id } END AS m0
  RETURN COUNT {
    MATCH (n1:Point)
    WHERE EXISTS {
      MATCH (n1)-[r2:SPOKEN_BY]->(n3)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n4:Country {id: r2.onBehalfOf})
        WHERE n4.code = $p.v2_value
      } ELSE r2.onBehalfOf IN m0 END
    }
    RETURN n1
  } AS c0, COLLECT {
    MATCH (n5:Point)
    WHERE EXISTS {
      MATCH (n5)-[r6:SPOKEN_BY]->(n7)
      WHERE CASE WHEN m0 IS NULL THEN EXISTS {
        MATCH (n8:Country {id: r6.onBehalfOf})
        WHERE n8.code = $p.v2_value
      } ELSE r6.onBehalfOf IN m0 END
    }
    WITH n5
    OPTIONAL MATCH (n5)-[:ABOUT]->(n9)
    WITH DISTINCT n5, n9
    WITH n9, count(*) AS k10
    ORDER BY k10 DESC, n9.id
    LIMIT $p.v1_rows
    RETURN [k10, n9.id, n9.name]
  } AS c1
