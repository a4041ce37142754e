contains:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v0_contains0 OR n1.name__folded CONTAINS $p.v1_contains1 OR n1.name__folded CONTAINS $p.v2_contains2 OR n1.name__folded CONTAINS $p.v3_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

upper:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v0_contains0 OR n1.name__folded CONTAINS $p.v1_contains1 OR n1.name__folded CONTAINS $p.v2_contains2 OR n1.name__folded CONTAINS $p.v3_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

startsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.familyName__folded CONTAINS $p.v0_startsWith0 OR n1.familyName__folded CONTAINS $p.v1_startsWith1 OR n1.familyName__folded CONTAINS $p.v2_startsWith2 OR n1.familyName__folded CONTAINS $p.v3_startsWith3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

endsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v0_endsWith0 OR n1.name__folded CONTAINS $p.v1_endsWith1 OR n1.name__folded CONTAINS $p.v2_endsWith2 OR n1.name__folded CONTAINS $p.v3_endsWith3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name"]

japanese:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.nativeName__folded CONTAINS $p.v0_contains0 OR n1.nativeName__folded CONTAINS $p.v1_contains1 OR n1.nativeName__folded CONTAINS $p.v2_contains2 OR n1.nativeName__folded CONTAINS $p.v3_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v4_rows
  RETURN [k IN $p.f0 | n1[k]] AS row
  // f0 = ["name","nativeName"]

exact:
  RETURN COUNT { MATCH (n1:Person) WHERE n1.name = $p.v0_value RETURN n1 } AS c0
