event:
  MATCH (n1:Event {id: $p.v1_value})
  RETURN [COLLECT {
    MATCH (n1)-[:HELD_AT]->(n2)
    RETURN [k IN $p.f0 | n2[k]]
    LIMIT 1
  }, COLLECT {
    MATCH (n1)<-[r3:PART_OF_EVENT]-(n4:Meeting)
    WITH n4
    ORDER BY n4.start__key, n4.name__order, n4.id
    LIMIT $p.v0_rows
    RETURN [k IN $p.f1 | n4[k]]
  }] + [k IN $p.f2 | n1[k]] AS row
  // f0 = ["name"]
  // f1 = ["name","start"]
  // f2 = ["end","name","start"]
