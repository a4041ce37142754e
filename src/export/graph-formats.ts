import { CYJS } from './cyjs.js';
import { D3_JSON } from './d3-json.js';
import { EDGES_CSV } from './edges-csv.js';
import { GEXF } from './gexf.js';
import type { GraphFormat } from './graph-format.js';
import { GRAPHML } from './graphml.js';
import { GRAPHOLOGY_JSON } from './graphology-json.js';
import { JGF_JSON } from './jgf-json.js';
import { KUMU_JSON } from './kumu-json.js';
import { NODELINK_JSON } from './nodelink-json.js';
import { NODES_CSV } from './nodes-csv.js';
import { NVL_JSON } from './nvl-json.js';
import { SVG } from './svg.js';
import { TURTLE } from './turtle.js';
import { VIS_JSON } from './vis-json.js';

/** Every kind of file into which a graph can be written, by how its name ends. */
export const GRAPH_FORMATS: ReadonlyMap<string, GraphFormat> = new Map(
  [
    ...[CYJS, D3_JSON, NODELINK_JSON, GRAPHOLOGY_JSON, VIS_JSON, NVL_JSON, JGF_JSON, KUMU_JSON],
    ...[GEXF, GRAPHML, SVG, TURTLE, NODES_CSV, EDGES_CSV],
  ].map((format) => [format.extension, format]),
);
