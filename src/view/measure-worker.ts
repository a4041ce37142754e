import { parentPort, workerData } from 'node:worker_threads';
import { measureGraph, type PlainGraph } from './measure-graph.js';

// `workerData` is what `measureView` passes.
parentPort?.postMessage(measureGraph(workerData as PlainGraph));
