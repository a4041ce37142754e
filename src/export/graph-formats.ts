import { CYJS } from './json/cyjs.js';
import { D3_JSON } from './json/d3-json.js';
import { EDGES_CSV } from './csv/edges-csv.js';
import { GEXF } from './xml/gexf.js';
import type { GraphFormat } from './format/graph-format.js';
import { GRAPHML } from './xml/graphml.js';
import { GRAPHOLOGY_JSON } from './json/graphology-json.js';
import { JGF_JSON } from './json/jgf-json.js';
import { KUMU_JSON } from './json/kumu-json.js';
import { NODELINK_JSON } from './json/nodelink-json.js';
import { NODES_CSV } from './csv/nodes-csv.js';
import { NVL_JSON } from './json/nvl-json.js';
import { SVG } from './svg/svg.js';
import { TURTLE } from './turtle/turtle.js';
import { VIS_JSON } from './json/vis-json.js';

/** All formats, by file extension. */
export const GRAPH_FORMATS: ReadonlyMap<string, GraphFormat> = new Map(
  [
    ...[CYJS, D3_JSON, NODELINK_JSON, GRAPHOLOGY_JSON, VIS_JSON, NVL_JSON, JGF_JSON, KUMU_JSON],
    ...[GEXF, GRAPHML, SVG, TURTLE, NODES_CSV, EDGES_CSV],
  ].map((format) => [format.extension, format]),
);
