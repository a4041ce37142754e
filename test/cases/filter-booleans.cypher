eq:
  RETURN COUNT { MATCH (n1:Source) WHERE n1.reviewed = $p.v0_value RETURN n1 } AS c0

ne:
  RETURN COUNT { MATCH (n1:Source) WHERE n1.reviewed <> $p.v0_value RETURN n1 } AS c0

isNull:
  RETURN COUNT { MATCH (n1:Source) WHERE n1.reviewed IS NULL RETURN n1 } AS c0
