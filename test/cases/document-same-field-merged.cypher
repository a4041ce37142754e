meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN COUNT { MATCH (n1)<-[r4:PARTICIPATED_IN]-(n5) } AS c0, COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n3)
    WITH n3, r2
    ORDER BY n3.familyName__order, n3.id
    LIMIT $p.v1_rows
    RETURN [n3.name, n3.id, r2.role]
  } AS c1, COLLECT { MATCH (n1)-[:HELD_AT]->(n6) RETURN [n6.name, n6.kind] LIMIT 1 } AS c2
