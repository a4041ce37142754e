meetings:
  RETURN COLLECT {
    MATCH (n1:Meeting)
    WITH n1
    OPTIONAL MATCH (n1)-[:HELD_AT]->(n2)
    WITH DISTINCT n1, n2
    WITH n2, count(*) AS k3
    ORDER BY k3 DESC, n2.id
    LIMIT $p.v0_rows
    RETURN [k3, n2.id, COLLECT {
      MATCH (n2)-[:IN_COUNTRY]->(n4)
      RETURN [k IN $p.f0 | n4[k]]
      LIMIT 1
    }] + [k IN $p.f1 | n2[k]]
  } AS c0
  // f0 = ["name"]
  // f1 = ["name"]

offices:
  RETURN COLLECT {
    MATCH (n1:Office)
    WITH n1, n1.kind AS k3
    OPTIONAL MATCH (n1)-[:OFFICE_OF]->(n2:Country)
    WITH DISTINCT n1, k3, n2
    WITH n2, k3, count(*) AS k4
    ORDER BY k4 DESC, n2.id, k3
    LIMIT $p.v0_rows
    RETURN [k4, n2.id, k3] + [k IN $p.f0 | n2[k]]
  } AS c0
  // f0 = ["code"]
