// Asks a server over some connections for a time, in a process of its own: started with `fork`. It
// speaks just enough HTTP to cost a fraction of what `http.request` does, so that it is not what is
// measured.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

process.on('message', (round) => {
  void run(round).then(
    (result) => process.send(result),
    (error) => process.send({ error: String(error) }),
  );
});

async function run({ requests, origin, connections, milliseconds }) {
  const { host, hostname, port } = new URL(origin);
  const buffers = requests.map(({ path, body }) => printRequest(host, path, body));
  const lines = await Promise.all(
    Array.from({ length: connections }, () => open({ host: hostname, port: Number(port) })),
  );
  const latencies = [];
  let bytes = 0;
  let next = 0;
  const started = performance.now();
  const end = started + milliseconds;
  await Promise.all(lines.map((line) => keepAsking(line)));
  const seconds = (performance.now() - started) / 1000;
  for (const { socket } of lines) socket.destroy();
  return { latencies, seconds, bytes };

  function keepAsking(line) {
    return new Promise((resolve, reject) => {
      let asked = 0;
      const ask = () => {
        asked = performance.now();
        if (asked >= end) resolve();
        else line.socket.write(buffers[next++ % buffers.length]);
      };
      line.answered = (size) => {
        latencies.push(Math.round((performance.now() - asked) * 1000));
        bytes += size;
        ask();
      };
      line.failed = reject;
      ask();
    });
  }
}

function printRequest(host, path, body) {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n` +
      `Accept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** A connection on which one request is under way at a time. */
async function open(address) {
  const socket = connect(address);
  socket.setNoDelay(true);
  const line = { socket, answered: () => {}, failed: () => {} };
  let head = Buffer.alloc(0);
  let left = 0; // bytes of the body that are still to come; -1 where it comes in chunks
  let size = 0;
  let tail = Buffer.alloc(0);
  const finish = () => {
    left = 0;
    line.answered(size);
  };
  const take = (data) => {
    size += data.length;
    if (left === -1) {
      tail = Buffer.concat([tail, data]).subarray(-LAST_CHUNK.length);
      if (tail.equals(LAST_CHUNK)) finish();
    } else {
      left -= data.length;
      if (left === 0) finish();
      if (left < 0) line.failed(new Error('an answer is longer than it says'));
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
    head = Buffer.alloc(0);
    size = 0;
    tail = head;
    const fields = text.latin1Slice(0, at).toLowerCase();
    if (!fields.startsWith('http/1.1 200')) return line.failed(new Error(text.toString()));
    const length = /\r\ncontent-length: *(\d+)/u.exec(fields);
    left = length === null ? -1 : Number(length[1]);
    take(text.subarray(at + HEAD_END.length));
  });
  socket.on('error', (error) => line.failed(error));
  socket.on('close', () => line.failed(new Error('the server closed a connection')));
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return line;
}
