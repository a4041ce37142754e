export type Neo4jRuntime =
  | { readonly kind: 'java' }
  | { readonly kind: 'docker' }
  | { readonly kind: 'none'; readonly reason: string };

export function findRuntime(version: string): Neo4jRuntime;
