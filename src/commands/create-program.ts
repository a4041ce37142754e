import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { PACKAGE_FILES } from '../config/package-files.js';
import { readSettings, type Settings, type SettingSources } from '../config/read-settings.js';
import { printSettingValue, SETTINGS, type Setting } from '../config/setting-table.js';
import { SETTINGS_FILE } from '../config/settings-file.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault } from './print-line.js';

/**
 * The command line: its commands, flags and help. Each command sets the exit code.
 *
 * What a command needs is imported when it runs, so that none waits for the others' parts.
 */
export function createProgram(environment: SettingSources['environment']): Command {
  const program = new Command('communique')
    .description('A knowledge graph of diplomatic meetings behind a GraphQL API.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODE_HELP);

  const serve = program
    .command('serve')
    .description('serve the graph')
    .action(async (flags: Flags) => {
      await withSettings(flags, environment, async (settings) => {
        const { serveCommand } = await import('./serve.js');
        return serveCommand(settings);
      });
    });
  const dump = program
    .command('dump')
    .description('write the whole graph into a file that `load` reads')
    .argument('[file]', 'the .jsonl file to write (default: standard output)')
    .action(async (file: string | undefined, flags: Flags) => {
      await withSettings(flags, environment, async (settings) => {
        const { dumpGraphCommand } = await import('./dump-graph.js');
        return dumpGraphCommand(file, settings);
      });
    });
  const load = program
    .command('load')
    .description('put a graph that `dump` wrote into an empty Neo4j')
    .argument('<file>', 'the .jsonl file to read')
    .action(async (file: string, flags: Flags) => {
      await withSettings(flags, environment, async (settings) => {
        const { loadGraphCommand } = await import('./load-graph.js');
        return loadGraphCommand(file, settings);
      });
    });
  const exportFile = program
    .command('export')
    .description('write a part of the graph into a file for other programs')
    .argument('<view>', 'graph, neighborhood or path')
    .argument('<file>', 'the file to write: around.gexf, around.svg, …; - for standard output')
    .argument('[arguments...]', 'those of the root field of that name, each as name=value')
    .option('--format <format>', 'the kind of file (default: what its name ends in)')
    .action(async (view: string, file: string, given: readonly string[], flags: ExportFlags) => {
      const { format: kind, ...others } = flags;
      await withSettings(others, environment, async (settings) => {
        const { exportGraphCommand } = await import('./export-graph.js');
        return exportGraphCommand({ view, file, kind, given }, settings);
      });
    });
  addSettings(serve, SETTINGS);
  addSettings(exportFile, SETTINGS.filter(isOfStore));
  addSettings(dump, SETTINGS.filter(isOfStore));
  addSettings(load, SETTINGS.filter(isOfStore));

  const data = program.command('data').description('check and compile seed files');
  data
    .command('check')
    .description('list every problem of a folder of seed files')
    .argument('[folder]', 'the folder', 'seed')
    .action(async (folder: string) => {
      const { checkDataCommand } = await import('./check-data.js');
      return finish(checkDataCommand(folder));
    });
  data
    .command('compile')
    .description('turn a folder of seed files into the one file that a server loads')
    .argument('<folder>', 'the folder')
    .argument('<file>', 'the .jsonl file to write')
    .action(async (folder: string, file: string) => {
      const { compileDataCommand } = await import('./compile-data.js');
      return finish(compileDataCommand(folder, file));
    });

  program
    .command('schema')
    .description('the GraphQL API')
    .command('print')
    .description('print the GraphQL API as SDL')
    .option('--to <folder>', 'write the API and the JSON Schemas of seed files there instead')
    .action(async ({ to }: { readonly to?: string }) => {
      const { printSchemaCommand } = await import('./print-schema.js');
      return finish(printSchemaCommand(to));
    });

  return program;
}

type ExportFlags = Flags & { readonly format?: string };
type Flags = SettingSources['flags'] & { readonly config?: string };

/** Runs a command with its settings, or tells what is wrong with them. */
async function withSettings(
  { config, ...flags }: Flags,
  environment: SettingSources['environment'],
  run: (settings: Settings) => Promise<ExitCode>,
): Promise<void> {
  const read = readSettings({ flags, environment, file: config });
  if (read.problems === undefined) return finish(run(read.settings));
  printFault(['The settings are wrong:', ...read.problems].join('\n  '));
  printFault('`communique serve --help` lists the settings.');
  process.exitCode = EXIT_CODES.usage;
}

function addSettings(command: Command, settings: readonly Setting[]): void {
  command
    .option('--config <file>', `the settings file (default: ${SETTINGS_FILE}, where there is one)`)
    .addHelpText('after', EXIT_CODE_HELP);
  for (const setting of settings) command.addOption(createOption(setting));
}

/** Whether a setting says which graph it is and where it is kept. */
function isOfStore({ name }: Setting): boolean {
  return name === 'seed' || name.startsWith('neo4j');
}

const EXIT_CODE_HELP = `
Exit codes: 0 all well, 1 problems in the data, 2 wrong flags or settings, 3 it could not start.`;

function createOption({ flag, placeholder, description, variable, defaultValue }: Setting): Option {
  const value = placeholder === undefined ? '[true|false]' : `<${placeholder}>`;
  const preset = printSettingValue(defaultValue ?? '');
  const byDefault = preset === '' ? '' : `default: ${preset}; `;
  return new Option(`${flag} ${value}`, `${description} (${byDefault}environment: ${variable})`);
}

async function finish(command: Promise<ExitCode>): Promise<void> {
  process.exitCode = await command;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE_FILES.manifest, 'utf8')) as {
    readonly version: string;
  };
  return version;
}
