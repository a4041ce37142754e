import { assertNever } from '../kernel/errors.js';
import type { TimeUnit } from '../plan/group-key.js';

/** Every bucket from the first to the last of these, such as `2023-Q4`, `2024-Q1`. Empty if there are none. */
export function listBuckets(known: readonly string[], by: TimeUnit): readonly string[] {
  const numbers = known.map((bucket) => toNumber(bucket, by));
  if (numbers.length === 0) return [];
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  return Array.from({ length: last - first + 1 }, (_, index) => toBucket(first + index, by));
}

/** The number of a bucket, counted from the year 0. */
function toNumber(bucket: string, by: TimeUnit): number {
  const year = Number(bucket.slice(0, 4));
  switch (by) {
    case 'YEAR':
      return year;
    case 'QUARTER':
      return year * 4 + Number(bucket.slice(6)) - 1;
    case 'MONTH':
      return year * 12 + Number(bucket.slice(5)) - 1;
    default:
      return assertNever(by);
  }
}

function toBucket(number: number, by: TimeUnit): string {
  const year = (perYear: number): string => String(Math.floor(number / perYear)).padStart(4, '0');
  switch (by) {
    case 'YEAR':
      return year(1);
    case 'QUARTER':
      return `${year(4)}-Q${(number % 4) + 1}`;
    case 'MONTH':
      return `${year(12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    default:
      return assertNever(by);
  }
}
