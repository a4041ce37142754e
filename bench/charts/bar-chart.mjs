const WIDTH = 760;
const LEFT = 285;
const RIGHT = 110;
const BAR = 13;
const GAP = 12;
const LETTER = 6.8; // the width of one, on average

/** Colours that stand out from a white ground and from a black one. */
const COLOURS = [
  '#2f7de1',
  '#8a8f98',
  '#e0862b',
  '#3aa76d',
  '#c0569b',
  '#8d6fd1',
  '#b59a2c',
  '#d1495b',
];

const STYLE = `text { font: 12px system-ui, sans-serif; fill: #24292f; } .title { font-weight: 600; font-size: 14px; } .axis { stroke: #8a8f98; } @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } }`;

/** @typedef {{ readonly of: string, readonly value: number, readonly text: string }} Bar `of` one of the series. */
/** @typedef {{ readonly label: string, readonly bars: readonly Bar[] }} BarGroup */

/**
 * A chart of grouped bars as SVG, readable on light and on dark pages. Each of `series` has its colour;
 * the legend names those that are drawn.
 *
 * @param {{ readonly title: string, readonly series: readonly string[], readonly groups: readonly BarGroup[] }} chart
 */
export function barChart({ title, series, groups }) {
  const shown = series.filter((name) =>
    groups.some(({ bars }) => bars.some(({ of }) => of === name)),
  );
  const legend = placeNames(shown);
  const top = legend.bottom + 24;
  const greatest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (WIDTH - LEFT - RIGHT) / greatest;
  let y = top;
  const drawn = groups.map(({ label, bars }) => {
    const middle = y + (bars.length * BAR) / 2 + 4;
    const lines = bars.map(({ of, value, text }, index) => {
      const at = y + index * BAR;
      const width = Math.max(1, value * scale).toFixed(1);
      return (
        `<rect x="${LEFT}" y="${at + 1}" width="${width}" height="${BAR - 2}" fill="${COLOURS[series.indexOf(of)]}"/>` +
        `<text x="${(LEFT + Number(width) + 5).toFixed(1)}" y="${at + 11}">${escape(text)}</text>`
      );
    });
    y += bars.length * BAR + GAP;
    return `<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${escape(label)}</text>${lines.join('')}`;
  });
  const names = legend.places.map(
    ({ name, x, y: at }) =>
      `<rect x="${x}" y="${at}" width="10" height="10" fill="${COLOURS[series.indexOf(name)]}"/>` +
      `<text x="${x + 15}" y="${at + 9}">${escape(name)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img">
<title>${escape(title)}</title>
<style>${STYLE}</style>
<text class="title" x="10" y="20">${escape(title)}</text>
${names.join('\n')}
<line class="axis" x1="${LEFT}" y1="${top - 4}" x2="${LEFT}" y2="${y - 6}"/>
${drawn.join('\n')}
</svg>
`;
}

/**
 * The names of the legend one after another, in as many lines as they need.
 *
 * @param {readonly string[]} names
 */
function placeNames(names) {
  let x = 10;
  let y = 32;
  const places = names.map((name) => {
    const width = Math.ceil(name.length * LETTER) + 30;
    if (x + width > WIDTH) {
      x = 10;
      y += 18;
    }
    const place = { name, x, y };
    x += width;
    return place;
  });
  return { places, bottom: y };
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
