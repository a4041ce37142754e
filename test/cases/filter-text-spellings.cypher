contains:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v1_contains0 OR n1.name__folded CONTAINS $p.v1_contains1 OR n1.name__folded CONTAINS $p.v1_contains2 OR n1.name__folded CONTAINS $p.v1_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

upper:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v1_contains0 OR n1.name__folded CONTAINS $p.v1_contains1 OR n1.name__folded CONTAINS $p.v1_contains2 OR n1.name__folded CONTAINS $p.v1_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

startsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.familyName__folded CONTAINS $p.v1_startsWith0 OR n1.familyName__folded CONTAINS $p.v1_startsWith1 OR n1.familyName__folded CONTAINS $p.v1_startsWith2 OR n1.familyName__folded CONTAINS $p.v1_startsWith3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

endsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__folded CONTAINS $p.v1_endsWith0 OR n1.name__folded CONTAINS $p.v1_endsWith1 OR n1.name__folded CONTAINS $p.v1_endsWith2 OR n1.name__folded CONTAINS $p.v1_endsWith3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name] AS row

japanese:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.nativeName__folded CONTAINS $p.v1_contains0 OR n1.nativeName__folded CONTAINS $p.v1_contains1 OR n1.nativeName__folded CONTAINS $p.v1_contains2 OR n1.nativeName__folded CONTAINS $p.v1_contains3)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $p.v0_rows
  RETURN [n1.name, n1.nativeName] AS row

exact:
  RETURN COUNT { MATCH (n1:Person) WHERE n1.name = $p.v1_value RETURN n1 } AS c0
