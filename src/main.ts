import { createProgram } from './commands/create-program.js';
import { runProgram } from './commands/run-program.js';

// The one place that reads the environment; everything else is handed its settings.
await runProgram(createProgram(process.env), process.argv);
