some:
  MATCH (n1:Topic)
  WHERE n1.name__order IS NOT NULL AND any(x2 IN range(0, size(coalesce(n1.aliases, [])) - 1)
  WHERE coalesce((n1.aliases__folded[x2] CONTAINS $p.v0_contains0 OR n1.aliases__folded[x2] CONTAINS $p.v1_contains1 OR n1.aliases__folded[x2] CONTAINS $p.v2_contains2 OR n1.aliases__folded[x2] CONTAINS $p.v3_contains3), false))
  WITH n1
  ORDER BY n1.name__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["aliases","name"]

exact:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND any(x2 IN range(0, size(coalesce(n1.aliases, [])) - 1)
  WHERE coalesce(n1.aliases[x2] = $p.v0_value, false))
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v1_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

none:
  RETURN COUNT {
    MATCH (n1:Organization)
    WHERE none(x2 IN range(0, size(coalesce(n1.aliases, [])) - 1)
    WHERE coalesce(true, false))
    RETURN n1
  } AS c0

any:
  RETURN COUNT {
    MATCH (n1:Organization)
    WHERE any(x2 IN range(0, size(coalesce(n1.aliases, [])) - 1)
    WHERE coalesce(true, false))
    RETURN n1
  } AS c0
