import { parentPort, workerData } from 'node:worker_threads';
import { measureGraph, type PlainGraph } from './measure-graph.js';

// What `measureView` has handed over.
parentPort?.postMessage(measureGraph(workerData as PlainGraph));
