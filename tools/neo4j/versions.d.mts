export function resolveVersion(name: string): string;
