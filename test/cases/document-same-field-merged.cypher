meeting:
  MATCH (n1:Meeting {id: $p.v1_value})
  RETURN [COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    RETURN [k IN $p.f0 | n2[k]]
    LIMIT 1
  }, COUNT { MATCH (n1)<-[r5:PARTICIPATED_IN]-(n6) }, COLLECT {
    MATCH (n1)<-[r3:PARTICIPATED_IN]-(n4)
    WITH n4, r3
    ORDER BY n4.familyName__order, n4.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f1 | n4[k]] + [k IN $p.f2 | r3[k]]
  }] AS row
  // f0 = ["kind","name"]
  // f1 = ["id","name"]
  // f2 = ["role"]
