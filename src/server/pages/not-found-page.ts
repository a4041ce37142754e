import { escapeHtml, renderPlainPage } from './html.js';

/** Says that there is nothing at an address, and where there is something. */
export function renderNotFoundPage(path: string, hint: string): string {
  return renderPlainPage(
    'Not found',
    `    <p>There is nothing at <code>${escapeHtml(path)}</code>. ${escapeHtml(hint)}</p>
    <p><a href="/">What there is</a></p>`,
  );
}
