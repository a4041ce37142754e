import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars } from './fetch-jars.mjs';

const MAIN = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const SETTINGS = fileURLToPath(new URL('neo4j.conf', import.meta.url));
const START_TIMEOUT = 180_000; // ten seconds are usual; a busy machine is slow
const STOP_TIMEOUT = 30_000;

/**
 * In a short run half of the work is the optimizing compiler's, which pays off only later. Without it Java would
 * reserve a fifth of the room for compiled code; a test run fills that, and Java keeps evicting and compiling again.
 */
const BRIEF = [
  ...['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'],
  ...['-XX:+UseSerialGC', '-Xmx512m'],
];
const LASTING = ['-Xmx1g'];

/** Starts a Neo4j from Maven's jars on a Java of this machine. */
export async function startOnJava(version, java, options) {
  const { port = 0, home, username = 'neo4j', password, isBrief = false } = options;
  const jars = await fetchJars(version, java);
  if (home !== undefined) mkdirSync(home, { recursive: true });
  const folder = home ?? mkdtempSync(join(tmpdir(), 'communique-neo4j-'));
  const server = spawn(
    java.command,
    [
      ...(isBrief ? BRIEF : LASTING),
      ...['-cp', join(jars, '*'), MAIN, folder, String(port)],
      home === undefined ? 'delete' : 'keep',
      SETTINGS,
    ],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NEO4J_USERNAME: username, NEO4J_PASSWORD: password ?? '' },
    },
  );
  const ended = once(server, 'close').catch(() => undefined);
  server.stdin.on('error', () => undefined); // the server may end before its input does
  const stop = async () => {
    await stopServer(server, ended);
    if (home === undefined) rmSync(folder, { recursive: true, force: true }); // in case the server never started
  };
  try {
    const boltPort = await untilReady(server, ended, version);
    const uri = `bolt://127.0.0.1:${boltPort}`;
    return {
      uri,
      version,
      home: folder,
      pid: server.pid,
      ...(password === undefined ? {} : { username, password }),
      stop,
      ended,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function untilReady(server, ended, version) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what) => reject(new Error(`Neo4j ${version} ${what}:\n${withoutStacks(output)}`));
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT);
    const look = (data) => {
      output += data;
      const found = /^ready (\d+)$/mu.exec(output);
      if (found === null) return;
      clearTimeout(timer);
      output = '';
      // Later output is read and discarded: a full pipe would block the server.
      for (const stream of [server.stdout, server.stderr]) stream.off('data', look).resume();
      resolve(Number(found[1]));
    };
    server.stdout.on('data', look);
    server.stderr.on('data', look);
    server.on('error', (error) => (output += error.message));
    void ended.then(() => {
      clearTimeout(timer);
      fail('ended before it was ready');
    });
  });
}

/** Removes the stack traces from the output of a Java program. */
function withoutStacks(output) {
  return output.replaceAll(/^\s+(?:at |[.]{3} ).*\n?/gmu, '').trim();
}

/** Ends the server by closing its input, and by force if that does not help. */
async function stopServer(server, ended) {
  server.stdin.end();
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(timer);
}
