meeting:
  MATCH (n1:Meeting {id: $p.v0_value})
  RETURN n1.id AS c0, n1.name AS c1, n1.aliases AS c2, n1.kind AS c3, n1.start AS c4, n1.timeZone AS c5, n1.durationMinutes AS c6, COLLECT { MATCH (n1)-[:HELD_AT]->(n2) RETURN [n2.name] LIMIT 1 } AS c7, COLLECT { MATCH (n1)-[:PART_OF_EVENT]->(n3) RETURN [n3.name] LIMIT 1 } AS c8

person:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN n1.name AS c0, n1.familyName AS c1, n1.givenName AS c2, n1.nativeName AS c3, n1.wikidataId AS c4

unknown:
  MATCH (n1:Person {id: $p.v0_value})
  RETURN n1.name AS c0
