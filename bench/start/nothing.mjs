import { used } from './used.mjs';

process.send(used());
process.disconnect();
