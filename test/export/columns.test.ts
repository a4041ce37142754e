import { nameAttributes } from '../../src/export/format/attributes.js';
import { type Column, edgeColumns, nodeColumns } from '../../src/export/format/columns.js';
import { awkwardModel } from '../support/awkward-graph.js';

describe('nodeColumns and edgeColumns', () => {
  it('have a kind that fits all types with a property of that name', () => {
    const columns = new Map(nodeColumns(awkwardModel).map((column) => [column.name, column]));

    expect(columns.get('size')).toEqual({ name: 'size', kind: 'string', list: false });
    expect(columns.get('kind')).toEqual({ name: 'kind', kind: 'string', list: true });
    expect(columns.get('marks')).toEqual({ name: 'marks', kind: 'double', list: true });
    expect(columns.get('paid')).toEqual({ name: 'paid', kind: 'boolean', list: false });
  });

  it('omit what every node has, and the dates of edges', () => {
    expect(nodeColumns(awkwardModel).map(({ name }) => name)).not.toContain('name');
    expect(edgeColumns(awkwardModel).map(({ name }) => name)).toEqual([
      'number',
      'payer',
      'notes',
      'booked',
      'paragraph',
    ]);
  });
});

describe('nameAttributes', () => {
  it('renames reserved names, and distinguishes names that differ in case only', () => {
    const columns = ['Kind', 'url', 'URL', 'Url'].map((name): Column => ({
      name,
      kind: 'string',
      list: false,
    }));

    const ids = [...nameAttributes(columns, new Set(['kind'])).values()].map(({ id }) => id);

    expect(ids).toEqual(['kind_', 'url', 'url~', 'url~~']);
  });
});
