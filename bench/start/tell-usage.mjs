// Put before the program: tells whoever started it how much processor time it has used.
import { used } from './used.mjs';

process.on('message', () => process.send(used()));
process.channel.unref();
