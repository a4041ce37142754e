event:
  MATCH (n1:Event {id: $p.v0_value})
  RETURN n1.name AS c0, n1.start AS c1, n1.end AS c2, COLLECT { MATCH (n1)-[:HELD_AT]->(n2) RETURN [n2.name] LIMIT 1 } AS c3, COLLECT {
    MATCH (n1)<-[r3:PART_OF_EVENT]-(n4:Meeting)
    WITH n4
    ORDER BY n4.start__key, n4.name__order, n4.id
    LIMIT $p.v1_rows
    RETURN [n4.start, n4.name]
  } AS c4
