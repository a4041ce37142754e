import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { PACKAGE_FILES } from '../config/package-files.js';
import type { ImportFormat } from '../ingest/import/read-import-file.js';
import type { SettingSources } from '../config/read-settings.js';
import { printLimitsHelp } from '../config/print-limits.js';
import { EXIT_CODE_HELP, type Flags, offerSettings, withSettings } from './offer-settings.js';

type Environment = SettingSources['environment'];

/**
 * The command line: its commands, flags and help. Each command sets the exit code.
 *
 * A command imports what it needs when it runs, so that none waits for the modules of another.
 */
export function createProgram(environment: Environment): Command {
  const program = new Command('communique')
    .description('A knowledge graph behind a GraphQL API: its schema and its data are files.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODE_HELP);
  addServe(program, environment);
  addDump(program, environment);
  addLoad(program, environment);
  addImport(program, environment);
  addExport(program, environment);
  addBackup(program, environment);
  addRepair(program, environment);
  addData(program, environment);
  addSchema(program, environment);
  return program;
}

function addServe(program: Command, environment: Environment): void {
  const serve = program
    .command('serve')
    .description('serve the graph')
    .addHelpText('after', printLimitsHelp())
    .action(async (flags: Flags) => {
      await withSettings('serve', flags, environment, async (settings) => {
        const { serveCommand } = await import('./serve.js');
        return serveCommand(settings);
      });
    });
  offerSettings(serve, 'serve');
}

function addDump(program: Command, environment: Environment): void {
  const dump = program
    .command('dump')
    .description('write the whole graph into a file that `load` reads')
    .argument('[file]', 'the .jsonl file to write; - for standard output, as without it', '-')
    .action(async (file: string, flags: Flags) => {
      await withSettings('dump', flags, environment, async (settings) => {
        const { dumpGraphCommand } = await import('./dump-graph.js');
        return dumpGraphCommand(file, settings);
      });
    });
  offerSettings(dump, 'dump');
}

function addLoad(program: Command, environment: Environment): void {
  const load = program
    .command('load')
    .description('load a graph that `dump` wrote into an empty Neo4j')
    .argument('<file>', 'the .jsonl file to read')
    .action(async (file: string, flags: Flags) => {
      await withSettings('load', flags, environment, async (settings) => {
        const { loadGraphCommand } = await import('./load-graph.js');
        return loadGraphCommand(file, settings);
      });
    });
  offerSettings(load, 'load');
}

interface ImportFlags {
  readonly format?: ImportFormat;
  readonly server?: string;
  readonly tokenFile?: string;
  readonly dryRun?: boolean;
  readonly allowUnsourced?: boolean;
}

function addImport(program: Command, environment: Environment): void {
  const command = program
    .command('import')
    .description('bring records into a graph: new ones, and other values of those that it has')
    .argument(
      '<from>',
      'a folder of seed files, tables and records, one such file (.yaml, .csv, .jsonl), or - for standard input',
    )
    .addOption(
      new Option(
        '--format <format>',
        'what the file has (default: by its name; of -, jsonl)',
      ).choices(['csv', 'jsonl']),
    )
    .option(
      '--server <address>',
      'the GraphQL API of a server that runs, in place of a store; its token is that of WRITE_TOKEN',
    )
    .option(
      '--token-file <file>',
      'the file with the token for the server, in place of WRITE_TOKEN',
    )
    .option('--dry-run', 'only say what would change, and every problem')
    .option('--allow-unsourced', 'let facts through that no document states')
    .action(async (from: string, given: Flags & ImportFlags) => {
      const { format, server, tokenFile, dryRun = false, allowUnsourced = false, ...flags } = given;
      await withSettings('import', flags, environment, async (settings) => {
        const { importRecordsCommand } = await import('./import-records.js');
        const asked = { format, server, tokenFile, dryRun, allowUnsourced };
        return importRecordsCommand(from, asked, settings, environment);
      });
    });
  offerSettings(command, 'import');
}

type ExportFlags = Flags & { readonly format?: string };

function addExport(program: Command, environment: Environment): void {
  const exportFile = program
    .command('export')
    .description('write a part of the graph into a file for other programs')
    .argument('<view>', 'graph, neighborhood or path')
    .argument('<file>', 'the file to write: around.gexf, around.svg, …; - for standard output')
    .argument('[arguments...]', 'those of the root field of that name, each as name=value')
    .option('--format <format>', 'the kind of file (default: what its name ends in)')
    .action(async (view: string, file: string, given: readonly string[], flags: ExportFlags) => {
      const { format: kind, ...others } = flags;
      await withSettings('export', others, environment, async (settings) => {
        const { exportGraphCommand } = await import('./export-graph.js');
        return exportGraphCommand({ view, file, kind, given }, settings);
      });
    });
  offerSettings(exportFile, 'export');
}

function addBackup(program: Command, environment: Environment): void {
  const backup = program
    .command('backup')
    .description('copy the folder of the data, also while a server has it')
    .argument('<folder>', 'the folder to write, which does not exist yet')
    .action(async (folder: string, flags: Flags) => {
      await withSettings('backup', flags, environment, async (settings) => {
        const { backUpDataCommand } = await import('./copy-data.js');
        return backUpDataCommand(folder, settings);
      });
    });
  offerSettings(backup, 'backup');
  const restore = program
    .command('restore')
    .description('copy a backup to the folder of the data, which does not exist yet')
    .argument('<backup>', 'the folder that `backup` has written')
    .action(async (folder: string, flags: Flags) => {
      await withSettings('restore', flags, environment, async (settings) => {
        const { restoreDataCommand } = await import('./copy-data.js');
        return restoreDataCommand(folder, settings);
      });
    });
  offerSettings(restore, 'restore');
}

function addRepair(program: Command, environment: Environment): void {
  const verify = program
    .command('verify')
    .description('read all of the folder of the data, and say what is damaged')
    .action(async (flags: Flags) => {
      await withSettings('verify', flags, environment, async (settings) => {
        const { verifyDataCommand } = await import('./verify-data.js');
        return verifyDataCommand(settings);
      });
    });
  offerSettings(verify, 'verify');
  const repair = program
    .command('repair')
    .description('save what is whole in a damaged folder of data into a new one')
    .argument('<folder>', 'the folder to write, which does not exist yet')
    .action(async (folder: string, flags: Flags) => {
      await withSettings('repair', flags, environment, async (settings) => {
        const { repairDataCommand } = await import('./repair-data.js');
        return repairDataCommand(folder, settings);
      });
    });
  offerSettings(repair, 'repair');
  const compact = program
    .command('compact')
    .description('write a snapshot into the folder of the data, so that the next start is short')
    .action(async (flags: Flags) => {
      await withSettings('compact', flags, environment, async (settings) => {
        const { compactDataCommand } = await import('./compact-data.js');
        return compactDataCommand(settings);
      });
    });
  offerSettings(compact, 'compact');
}

function addData(program: Command, environment: Environment): void {
  const data = program.command('data').description('check and compile seed files');
  const check = data
    .command('check')
    .description(
      'list every problem of a folder of seed files, and of questions where they are named',
    )
    .argument('[folder]', 'the folder (default: that of `seed` in the settings, else ./seed)')
    .action(async (folder: string | undefined, flags: Flags) => {
      await withSettings('data check', flags, environment, async (settings) => {
        const { checkDataCommand } = await import('./check-data.js');
        return checkDataCommand(folder, settings);
      });
    });
  offerSettings(check, 'data check');
  const compile = data
    .command('compile')
    .description('turn a folder of seed files into the one file that a server loads')
    .argument('<folder>', 'the folder')
    .argument('<file>', 'the .jsonl file to write; - for standard output')
    .action(async (folder: string, file: string, flags: Flags) => {
      await withSettings('data compile', flags, environment, async (settings) => {
        const { compileDataCommand } = await import('./compile-data.js');
        return compileDataCommand(folder, file, settings);
      });
    });
  offerSettings(compile, 'data compile');
}

function addSchema(program: Command, environment: Environment): void {
  const print = program
    .command('schema')
    .description('the GraphQL API')
    .command('print')
    .description('print the GraphQL API as SDL')
    .option('--to <folder>', 'write the API and the JSON Schemas of seed files there instead')
    .action(async ({ to, ...flags }: Flags & { readonly to?: string }) => {
      await withSettings('schema print', flags, environment, async (settings) => {
        const { printSchemaCommand } = await import('./print-schema.js');
        return printSchemaCommand(to, settings);
      });
    });
  offerSettings(print, 'schema print');
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE_FILES.manifest, 'utf8')) as {
    readonly version: string;
  };
  return version;
}
