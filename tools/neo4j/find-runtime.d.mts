export type Way =
  | { readonly kind: 'java' }
  | { readonly kind: 'docker' }
  | { readonly kind: 'none'; readonly reason: string };

export function findWay(version: string): Way;
