import { spawnSync } from 'node:child_process';

/** Whether a Docker engine answers: its client alone, which many machines have, is not enough. */
export function hasDockerEngine() {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Whether `docker compose` is installed. */
export function hasDockerCompose() {
  return spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;
}
