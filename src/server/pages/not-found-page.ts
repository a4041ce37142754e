import { escapeHtml, renderPlainPage } from './html.js';

/** The page for 404; the hint says where there is something. */
export function renderNotFoundPage(path: string, hint: string): string {
  return renderPlainPage(
    'Not found',
    `    <p>There is nothing at <code>${escapeHtml(path)}</code>. ${escapeHtml(hint)}</p>
    <p><a href="/">What there is</a></p>`,
  );
}
