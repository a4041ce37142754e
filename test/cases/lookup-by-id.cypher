meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN [COLLECT {
    MATCH (n1)-[:PART_OF_EVENT]->(n2)
    RETURN [k IN $p.f0 | n2[k]]
    LIMIT 1
  }, COLLECT {
    MATCH (n1)-[:HELD_AT]->(n3)
    RETURN [k IN $p.f1 | n3[k]]
    LIMIT 1
  }] + [k IN $p.f2 | n1[k]] AS row
  // f0 = ["name"]
  // f1 = ["name"]
  // f2 = ["aliases","durationMinutes","id","kind","name","start","timeZone"]

person:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["familyName","givenName","name","nativeName","wikidataId"]

unknown:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]
