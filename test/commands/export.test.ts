import { jest } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

const PATH = [
  'from=person:eide-espen-barth',
  'to=person:aung-san-suu-kyi',
  'relationships=PARTICIPATED_IN',
];

describe('communique export', () => {
  it('writes the format that the name of the file ends in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-'));

    const ended = await runProgram(['export', 'path', join(folder, 'path.cyjs'), ...PATH]);

    const written = JSON.parse(await readFile(join(folder, 'path.cyjs'), 'utf8')) as {
      elements: { nodes: unknown[]; edges: unknown[] };
    };
    const files = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect([written.elements.nodes.length, written.elements.edges.length]).toEqual([7, 6]);
    expect(files).toEqual(['path.cyjs']);
  });

  it('writes to standard output', async () => {
    const { code, stdout } = await runProgram([
      ...['export', 'path', '-', '--format', 'nodes.csv', ...PATH],
    ]);

    expect(code).toBe(0);
    expect(stdout.split('\r\n').length).toBe(9);
  });

  it('says so where the file is only a part', async () => {
    const { code, stdout, stderr } = await runProgram([
      ...['export', 'neighborhood', '-', '--format', 'nodes.csv', 'of=country:NO', 'limit=3'],
    ]);

    expect([code, stdout.split('\r\n').length]).toEqual([0, 5]);
    expect(stderr).toMatch(/^-: a part of \d+ nodes and \d+ edges\n$/u);
  });

  it('reports everything that is wrong with its arguments', async () => {
    expect(await runProgram(['export', 'grph', 'path.docx', 'from'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `expected name=value, but got "from"
expected graph, neighborhood, path, but got "grph"
path.docx: expected a file whose name ends in one of these, or --format with one of them: cyjs, d3.json, nodelink.json, graphology.json, vis.json, nvl.json, jgf.json, kumu.json, gexf, graphml, svg, ttl, nodes.csv, edges.csv
`,
    });
  });

  it('asks for a format where it writes to standard output', async () => {
    const { code, stdout, stderr } = await runProgram(['export', 'graph', '-']);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^standard output has no name .*: expected --format with one of these: cyjs, .*, edges\.csv\n$/u,
    );
  });

  it('leaves no file where the arguments are wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-'));

    const ended = await runProgram(['export', 'graph', join(folder, 'a.svg'), 'limit=no']);

    const files = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(ended).toMatchObject({
      code: 2,
      stderr: 'limit: Int cannot represent non-integer value: "no"\n',
    });
    expect(files).toEqual([]);
  });
});
