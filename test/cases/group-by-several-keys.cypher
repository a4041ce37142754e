sources:
  RETURN COLLECT {
    MATCH (n1:Source)
    WHERE (n1.publisher__folded CONTAINS $p.v0_contains0 OR n1.publisher__folded CONTAINS $p.v1_contains1 OR n1.publisher__folded CONTAINS $p.v2_contains2 OR n1.publisher__folded CONTAINS $p.v3_contains3)
    WITH n1, left(n1.published, 4) AS k2, n1.language__order AS k3
    WITH k2, k3, count(*) AS k4
    ORDER BY k2, k3
    LIMIT $p.v4_rows
    RETURN [k4, k2, k3]
  } AS c0

points:
  RETURN COLLECT {
    MATCH (n1:Point)
    WITH n1, n1.act AS k2
    WITH k2, count(*) AS k3
    ORDER BY k3 DESC, k2
    LIMIT $p.v0_rows
    RETURN [k3, k2]
  } AS c0
