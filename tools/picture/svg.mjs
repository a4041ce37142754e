/** A text in SVG; `at` is the start of its baseline. */
export function text(
  content,
  at,
  { size = 14, fill = '#1d2733', weight = 400, anchor = 'start' } = {},
) {
  const attributes = `x="${at.x}" y="${at.y}" font-size="${size}" font-weight="${weight}"`;
  return `<text ${attributes} fill="${fill}" text-anchor="${anchor}">${escape(content)}</text>`;
}

/** A box with round corners. */
export function box({ x, y, width, height, fill, stroke }) {
  const shape = `x="${x}" y="${y}" width="${width}" height="${height}" rx="6"`;
  return `<rect ${shape} fill="${fill}" stroke="${stroke}"/>`;
}

/** A curve that begins and ends horizontally. */
export function link(from, to, stroke) {
  const middle = (from.x + to.x) / 2;
  const path = `M${from.x},${from.y} C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`;
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.5" stroke-opacity="0.75"/>`;
}

/** A whole picture on a light card, so that it reads on any page. */
export function picture({ width, height, title, description, parts }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<rect width="${width}" height="${height}" rx="12" fill="#fbfcfd"/>
${parts.join('\n')}
</svg>
`;
}

function escape(content) {
  return content.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
