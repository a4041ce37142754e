import { printRecord } from '../../src/ingest/records/print-record.js';
import type { Damage } from '../../src/journal/files/fault.js';
import type { Change } from '../../src/model/change.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { edgeIdentity } from '../../src/store/edits/edge-identity.js';
import { FRAME_HEADER, framesOf, type Files } from './damaged-graph.js';

/** What is left of a graph, by lines: each that is whole and not listed as lost. */
export interface ExpectedRepair {
  /** The printed records that these lines make, in any order. */
  readonly records: readonly string[];
  /** Lines that are whole and were listed all the same, though nothing that they name was lost before them. */
  readonly droppedForNothing: readonly string[];
  /** Whether lines are lost, and a frame behind them tells that they were there. */
  readonly mustBeListed: boolean;
}

/** Works out what a repair must have saved, from the lines of the graph before it was damaged and the list of what is lost. */
export function expectRepair(
  model: GraphModel,
  whole: Files,
  damaged: Files,
  lost: readonly Damage[],
): ExpectedRepair {
  const state = new Map<string, string>();
  const lostNames = new Set<string>();
  const droppedForNothing: string[] = [];
  for (const { line, isWhole, reason } of linesOf(whole, damaged, lost)) {
    if (isWhole && reason === undefined) {
      for (const change of changesIn(line)) apply(model, state, change);
      continue;
    }
    const names = namesIn(line);
    // The reason names who has a unique value that a lost line took away.
    const involved = [...names, ...(reason?.match(/\b[a-z]+:[\w-]+/gu) ?? [])];
    if (isWhole && !involved.some((name) => lostNames.has(name))) droppedForNothing.push(line);
    for (const name of names) lostNames.add(name);
  }
  return {
    records: [...state.values()],
    droppedForNothing,
    mustBeListed: lacksLines(whole, damaged),
  };
}

function lacksLines(whole: Files, damaged: Files): boolean {
  return [...whole].some(([name, file]) => {
    const found = damaged.get(name) ?? Buffer.alloc(0);
    const frames = framesOf(file).map(({ bytes }) => found.includes(bytes));
    return frames.lastIndexOf(true) > frames.indexOf(false) && frames.includes(false);
  });
}

interface JudgedLine {
  readonly line: string;
  readonly isWhole: boolean;
  /** Why the line was listed as lost, if it was. */
  readonly reason: string | undefined;
}

/** The lines of the snapshot, and then those of the journal. */
function* linesOf(whole: Files, damaged: Files, lost: readonly Damage[]): Generator<JudgedLine> {
  for (const [name, file] of [...whole].sort(([left], [right]) => (left < right ? 1 : -1))) {
    const found = damaged.get(name) ?? Buffer.alloc(0);
    const reasonAt = (byte: number): string | undefined =>
      lost.find((each) => each.file === name && each.byte === byte)?.message;
    for (const { bytes, lines } of framesOf(file)) {
      const start = found.indexOf(bytes);
      const isWhole = start !== -1 && reasonAt(start)?.includes('another') !== true;
      let byte = start + FRAME_HEADER;
      for (const line of lines) {
        yield { line, isWhole, reason: isWhole ? reasonAt(byte) : undefined };
        byte += Buffer.byteLength(line) + 1;
      }
    }
  }
}

function changesIn(line: string): readonly Change[] {
  const value = JSON.parse(line) as Partial<GraphRecord> & { readonly changes?: readonly Change[] };
  if (value.changes !== undefined) return value.changes;
  const isRecord = ['node', 'edge', 'redirect'].includes(value.kind ?? '');
  return isRecord ? [value as GraphRecord] : [];
}

function apply(model: GraphModel, state: Map<string, string>, change: Change): void {
  switch (change.kind) {
    case 'node':
      state.set(`node ${change.id}`, printRecord(change));
      break;
    case 'edge':
      state.set(`edge ${edgeIdentity(model, change)}`, printRecord(change));
      break;
    case 'redirect':
      state.set(`redirect ${change.id}`, printRecord(change));
      break;
    case 'node removal':
      state.delete(`node ${change.id}`);
      break;
    case 'edge removal':
      state.delete(`edge ${edgeIdentity(model, change)}`);
      break;
    case 'redirect removal':
      state.delete(`redirect ${change.id}`);
      break;
  }
}

/** Ids and unique values. */
function namesIn(line: string): readonly string[] {
  return (line.match(/"(?:[a-z]+:[\w-]+|Q\d+)"/gu) ?? []).map((name) => name.slice(1, -1));
}
