// Asks a server over several connections for a given time, in a process of its own, started with
// `fork`. It implements just enough HTTP to cost a fraction of `http.request`, so that the bench does not
// measure its client.
/** @import { Socket } from 'node:net' */
/** @import { Round, RoundResult } from '../http/types.mjs' */
import { once } from 'node:events';
import { connect } from 'node:net';
import { serveRounds } from '../http/serve-rounds.mjs';

/**
 * @typedef {object} Line A connection with one request at a time.
 * @property {Socket} socket
 * @property {() => void} answered
 * @property {(error: Error) => void} failed
 */

const EMPTY = Buffer.alloc(0);
const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

serveRounds(run);

/**
 * @param {Round} round
 * @returns {Promise<RoundResult>}
 */
async function run({ requests, origin, connections, milliseconds }) {
  const { host, hostname, port } = new URL(origin);
  const buffers = requests.map(({ path, body }) => printRequest(host, path, body));
  const lines = await Promise.all(
    Array.from({ length: connections }, () => open({ host: hostname, port: Number(port) })),
  );
  /** @type {number[]} */
  const latencies = [];
  let next = 0;
  const started = performance.now();
  const end = started + milliseconds;
  await Promise.all(lines.map((line) => keepAsking(line)));
  const seconds = (performance.now() - started) / 1000;
  for (const { socket } of lines) socket.destroy();
  return { latencies, seconds };

  /**
   * @param {Line} line
   * @returns {Promise<void>}
   */
  function keepAsking(line) {
    return new Promise((resolve, reject) => {
      let asked = 0;
      const ask = () => {
        asked = performance.now();
        if (asked >= end) resolve();
        else line.socket.write(buffers[next++ % buffers.length]);
      };
      line.answered = () => {
        latencies.push(Math.round((performance.now() - asked) * 1000));
        ask();
      };
      line.failed = reject;
      ask();
    });
  }
}

/**
 * @param {string} host
 * @param {string} path
 * @param {string} body
 */
function printRequest(host, path, body) {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n` +
      `Accept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/**
 * @param {{ readonly host: string, readonly port: number }} address
 * @returns {Promise<Line>}
 */
async function open(address) {
  const socket = connect(address);
  socket.setNoDelay(true);
  /** @type {Line} */
  const line = { socket, answered: () => {}, failed: () => {} };
  /** @type {Buffer} */
  let head = EMPTY;
  let left = 0; // bytes of the body that are still to come; -1 where it is chunked
  /** @type {Buffer} */
  let tail = EMPTY;
  const finish = () => {
    left = 0;
    line.answered();
  };
  /** @param {Buffer} data */
  const take = (data) => {
    if (left === -1) {
      tail = Buffer.concat([tail, data]).subarray(-LAST_CHUNK.length);
      if (tail.equals(LAST_CHUNK)) finish();
    } else {
      left -= data.length;
      if (left === 0) finish();
      if (left < 0) line.failed(new Error('an answer is longer than its content-length'));
    }
  };
  socket.on('data', (data) => {
    if (left !== 0) return take(data);
    const text = head.length === 0 ? data : Buffer.concat([head, data]);
    const at = text.indexOf(HEAD_END);
    if (at === -1) {
      head = text;
      return;
    }
    head = EMPTY;
    tail = EMPTY;
    const fields = text.toString('latin1', 0, at).toLowerCase();
    if (!fields.startsWith('http/1.1 200')) return line.failed(new Error(text.toString()));
    const length = /\r\ncontent-length: *(\d+)/u.exec(fields);
    left = length === null ? -1 : Number(length[1]);
    take(text.subarray(at + HEAD_END.length));
  });
  socket.on('error', (error) => line.failed(error));
  socket.on('close', () => line.failed(new Error('the server closed a connection')));
  await once(socket, 'connect');
  return line;
}
