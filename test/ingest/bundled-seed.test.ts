import { readdir, readFile } from 'node:fs/promises';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import type { Seed } from '../../src/ingest/seed/read-seed.js';
import type { EdgeRecord, NodeRecord } from '../../src/model/record.js';
import { bundledModel } from '../support/bundled-graph.js';

let seed: Seed;
let nodes: readonly NodeRecord[];
let edges: readonly EdgeRecord[];

beforeAll(async () => {
  seed = await readSeed('seed', await bundledModel());
  nodes = seed.records.filter((record) => record.kind === 'node');
  edges = seed.records.filter((record) => record.kind === 'edge');
});

const find = (id: string): NodeRecord | undefined => nodes.find((node) => node.id === id);
const linked = (type: string, to: string) =>
  edges.filter((edge) => edge.type === type && edge.to === to);
const from = (type: string, id: string) =>
  edges.filter((edge) => edge.type === type && edge.from === id);
describe('The bundled data', () => {
  it('has no problem', () => {
    expect(seed.problems).toEqual([]);
  });

  it('has the size that docs/data.md states', async () => {
    const text = await readFile('docs/data.md', 'utf8');
    const stated = [...text.matchAll(/^\| (?<what>[a-z ]+?) *\| +(?<count>[\d,]+) \|$/gmu)].map(
      ({ groups }) => [groups?.['what'], Number(groups?.['count']?.replace(',', ''))],
    );
    const count = (type: string) => nodes.filter((node) => node.type === type).length;

    expect(stated).toEqual([
      ['meetings', count('Meeting')],
      ['people', count('Person')],
      ['offices', count('Office')],
      ['points', count('Point')],
      ['topics', count('Topic')],
      ['documents', count('Source')],
      ['places', count('Place')],
      ['events', count('Event')],
      ['countries', count('Country')],
      ['organizations', count('Organization')],
      ['agreements', count('Agreement')],
      ['edges between them', edges.length],
    ]);
  });

  it('cites documents for every node and every edge', () => {
    const attested = new Set(
      edges.filter(({ type }) => type === 'ATTESTED_BY').map((edge) => edge.from),
    );

    expect(nodes.filter(({ id, type }) => type !== 'Source' && !attested.has(id))).toEqual([]);
    expect(edges.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('refers editors to the JSON Schema of each file', async () => {
    const wrong: string[] = [];
    for (const name of await readdir('seed', { recursive: true })) {
      if (!name.endsWith('.yaml')) continue;
      const parts = name.split('/');
      const plural = parts[0]?.replace('.yaml', '') ?? '';
      const [first] = (await readFile(`seed/${name}`, 'utf8')).split('\n');
      const schema = `${'../'.repeat(parts.length)}schema/generated/seed/${plural}.schema.json`;
      if (first !== `# yaml-language-server: $schema=${schema}`) wrong.push(name);
    }

    expect(wrong).toEqual([]);
  });

  it('has each meeting in the file of its day and its sides', () => {
    const misplaced = nodes.filter(({ type, id, location }) => {
      const [, sides, day] = /^meeting:(.*?)-(\d{4}(?:-\d{2}){0,2})$/u.exec(id) ?? [];
      return (
        type === 'Meeting' && location?.file !== `seed/meetings/${day ?? ''}-${sides ?? ''}.yaml`
      );
    });

    expect(misplaced).toEqual([]);
  });

  it('numbers the points of each meeting as their ids do', () => {
    const wrong = nodes.filter(({ type, id, properties }) => {
      return type === 'Point' && !id.endsWith(`-${Number(properties['order'])}`);
    });

    expect(wrong).toEqual([]);
  });

  it('attributes points to participants only, and to topics of the meeting', () => {
    const wrong = edges.filter(({ type, from: point, to }) => {
      const meeting = linked('HAS_POINT', point)[0]?.from ?? '';
      if (type === 'SPOKEN_BY') {
        return !linked('PARTICIPATED_IN', meeting).some((part) => part.from === to);
      }
      if (type !== 'ABOUT' || !point.startsWith('point:')) return false;
      return !from('DISCUSSED', meeting).some((edge) => edge.to === to);
    });

    expect(wrong.map((edge) => `${edge.from} ${edge.type} ${edge.to}`)).toEqual([]);
  });

  it('states the office of each speaker, and the country except for bodies without one', () => {
    const wrong = edges.filter(({ type, properties }) => {
      if (type !== 'SPOKEN_BY') return false;
      const { office, onBehalfOf } = properties;
      return onBehalfOf === undefined
        ? !from('OFFICE_OF', String(office)).some(({ toType }) => toType === 'Organization')
        : office === undefined;
    });

    expect(wrong.map(({ from: point, to }) => `${point} ${to}`)).toEqual([]);
  });

  it('counts the country of every participant among those of the meeting', () => {
    const wrong = edges.filter(({ type, to, properties }) => {
      const country = properties['onBehalfOf'];
      if (type !== 'PARTICIPATED_IN' || country === undefined) return false;
      return !from('INVOLVED', to).some((edge) => edge.to === country);
    });

    expect(wrong).toEqual([]);
  });

  it('gives each participant an office of their side that they held that day', () => {
    const wrong = linkedParticipants().filter(({ part, day, held }) => {
      const country = from('OFFICE_OF', String(part.properties['office']))[0]?.to;
      const onBehalfOf = part.properties['onBehalfOf'];
      if (onBehalfOf !== undefined && country !== onBehalfOf) return true;
      return !held.some(({ properties }) => {
        const { from: begin, to: end } = properties;
        return (
          (begin === undefined || String(begin) <= day) &&
          (end === undefined || day.slice(0, String(end).length) <= String(end))
        );
      });
    });

    expect(wrong.map(({ part }) => `${part.from} ${part.to}`)).toEqual([]);
  });

  it('writes times with the offset of the time zone', () => {
    const wrong = nodes.filter(({ type, properties }) => {
      const start = String(properties['start']);
      if (type !== 'Meeting' || !start.includes('T')) return false;
      const zone = {
        timeZone: String(properties['timeZone']),
        timeZoneName: 'longOffset',
      } as const;
      const offset = new Intl.DateTimeFormat('en', zone)
        .formatToParts(new Date(start))
        .find((part) => part.type === 'timeZoneName')?.value;
      return offset?.replace(/^GMT$/u, 'GMT+00:00') !== `GMT${start.slice(-6)}`;
    });

    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function linkedParticipants() {
  return edges
    .filter(({ type }) => type === 'PARTICIPATED_IN')
    .map((part) => ({
      part,
      day: String(find(part.to)?.properties['start']).slice(0, 10),
      held: from('HELD', part.from).filter(({ to }) => to === part.properties['office']),
    }));
}
