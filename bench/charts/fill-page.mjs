/**
 * Puts each text between its marks, `<!-- figures: NAME -->` and `<!-- end -->`.
 *
 * @param {string} page
 * @param {Readonly<Record<string, string>>} texts
 */
export function fillPage(page, texts) {
  const used = new Set();
  const filled = page.replace(
    /(<!-- figures: (\w+) -->\n)[^]*?(<!-- end -->)/gu,
    (_all, /** @type {string} */ start, /** @type {string} */ name, /** @type {string} */ end) => {
      if (!Object.hasOwn(texts, name)) throw new Error(`there is no text for ${name}`);
      used.add(name);
      return `${start}\n${texts[name]}\n\n${end}`;
    },
  );
  const missing = Object.keys(texts).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`the page has no mark for ${missing.join(', ')}`);
  return filled;
}
