/** The origin from which Sandbox posts messages to its page; the first one shows that it works. */
const SANDBOX_ORIGIN = 'https://sandbox.embed.apollographql.com';

/**
 * The script of the Sandbox page that offers GraphiQL when Sandbox cannot be loaded:
 * at once when its script fails, else after three seconds of silence. The script sets
 * the style, since the page's policy forbids any other of ours.
 */
export const SANDBOX_FALLBACK_SCRIPT = `'use strict';
(() => {
  let works = false;
  let notice;
  const offerGraphiql = () => {
    if (works || notice) return;
    notice = document.createElement('p');
    notice.id = 'sandbox-fallback';
    notice.setAttribute('role', 'status');
    const link = document.createElement('a');
    link.href = 'graphiql' + window.location.search;
    link.textContent = 'Use GraphiQL instead';
    notice.append(
      'Apollo Sandbox comes from Apollo\u2019s servers, which have not answered. ',
      link,
      ': it is served from here.',
    );
    Object.assign(notice.style, {
      position: 'fixed', insetInline: '0', bottom: '0', zIndex: '1', margin: '0', padding: '1rem',
      background: '#fff8dc', color: '#111', font: '1rem/1.5 system-ui, sans-serif',
    });
    document.body.append(notice);
  };
  const whenParsed = (act) => {
    if (document.body) act();
    else document.addEventListener('DOMContentLoaded', act);
  };
  window.addEventListener('message', ({ origin }) => {
    if (origin !== '${SANDBOX_ORIGIN}') return;
    works = true;
    notice?.remove();
  });
  window.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) whenParsed(offerGraphiql);
  }, true);
  window.setTimeout(() => whenParsed(offerGraphiql), 3000);
})();
`;
