import { type Limit, LIMITS } from '../kernel/limits.js';

const ALL: readonly Limit[] = Object.values(LIMITS);

/** All limits of a request as a Markdown table. A test compares it with the one in `docs/configuration.md`. */
export function printLimitsTable(): string {
  const rows = ALL.map(({ most, counted, advice, setting }) => [
    most.toLocaleString('en-US'),
    counted,
    setting === undefined ? 'none' : `\`${setting}\``,
    advice,
  ]);
  const names = ['at most', 'of what', 'setting', 'beyond it'];
  return [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The limits that no setting changes, in lines for `--help`. */
export function printLimitsHelp(): string {
  const lines = ALL.filter(({ setting }) => setting === undefined).map(
    ({ most, counted }) => `  ${most.toLocaleString('en-US').padStart(10)} ${counted}`,
  );
  return ['', 'A request may ask for at most:', ...lines].join('\n');
}
