some:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND EXISTS {
    MATCH (n1)-[r2:HELD]->(n3)
    WHERE any(x4 IN range(0, size(coalesce(r2.attestedOn, [])) - 1)
    WHERE coalesce((r2.attestedOn__key[x4] < $p.v0_afterLatestKey AND r2.attestedOn__latest[x4] >= $p.v1_earliestKey), false))
  }
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v2_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

none:
  RETURN COUNT {
    MATCH (n1:Person)
    WHERE EXISTS {
      MATCH (n1)-[r2:HELD]->(n3)
      WHERE none(x4 IN range(0, size(coalesce(r2.attestedOn, [])) - 1)
      WHERE coalesce(true, false))
    }
    RETURN n1
  } AS c0
