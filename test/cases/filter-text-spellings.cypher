contains:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__plain CONTAINS $v1_plain OR n1.name__short CONTAINS $v1_short)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

upper:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__plain CONTAINS $v1_plain OR n1.name__short CONTAINS $v1_short)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

startsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.familyName__plain STARTS
  WITH $v1_plain OR n1.familyName__short STARTS
  WITH $v1_short)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

endsWith:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.name__plain ENDS
  WITH $v1_plain OR n1.name__short ENDS
  WITH $v1_short)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name] AS row

japanese:
  MATCH (n1:Person)
  WHERE n1.familyName__order IS NOT NULL AND (n1.nativeName__plain CONTAINS $v1_plain OR n1.nativeName__short CONTAINS $v1_short)
  WITH n1
  ORDER BY n1.familyName__order, n1.id
  LIMIT $v0_rows
  RETURN [n1.name, n1.nativeName] AS row

exact:
  RETURN COUNT { MATCH (n1:Person) WHERE n1.name = $v1_value RETURN n1 } AS c0
