import { CommanderError, type Command } from 'commander';
import { assertNever, CommuniqueError, type ErrorCode } from '../kernel/errors.js';
import { explainSystemError } from '../kernel/explain-system-error.js';
import { explainWriteError } from '../kernel/write-whole-file.js';
import { originalStack } from '../log/original-stack.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault } from './print-line.js';

/** Runs the command line and turns whatever stops it into a message and an exit code. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  // The reader of our output may close it early, as `head` does: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_CODES.ok);
    process.exit(report(explainWriteError('standard output', error)));
  });
  process.stderr.on('error', () => undefined); // there is nowhere left to report it
  throwUsageErrors(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Makes a command and its subcommands throw instead of ending the process. */
function throwUsageErrors(command: Command): void {
  command.exitOverride().showHelpAfterError('(add --help for what is possible)');
  command.commands.forEach(throwUsageErrors);
}

function report(error: unknown): ExitCode {
  // Commander has printed its message already, or the help.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
  if (!(error instanceof CommuniqueError)) {
    printFault(error instanceof Error ? describeError(error) : String(error));
    return EXIT_CODES.cannotStart;
  }
  printFault(error.message);
  // A bug of ours is printed with everything that may help to find it.
  if (error.code === 'INTERNAL') printFault(originalStack(String(error.stack)));
  if (error.code === 'INTERNAL' && error.cause instanceof Error) printFault(error.cause.message);
  return exitCodeOf(error.code);
}

/** An error of the operating system needs no stack trace; any other is a bug of ours. */
function describeError(error: Error): string {
  const explained = explainSystemError(error);
  if (explained !== undefined) return explained;
  return 'syscall' in error ? error.message : originalStack(error.stack ?? error.message);
}

function exitCodeOf(code: ErrorCode): ExitCode {
  switch (code) {
    case 'INVALID_RECORDS':
    case 'DAMAGED_DATA':
    case 'NONCONFORMING_VALUE':
      return EXIT_CODES.problemsInData;
    case 'BAD_USER_INPUT':
    case 'BAD_FILTER':
    case 'BAD_CURSOR':
    case 'QUERY_TOO_COMPLEX':
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
    case 'NOT_FOUND':
    case 'CONFLICT':
      return EXIT_CODES.usage;
    case 'TIMEOUT':
    case 'STORE_UNAVAILABLE':
    case 'OVERLOADED':
    case 'TOKEN_KEYS_UNAVAILABLE':
    case 'INVALID_SCHEMA':
    case 'INVALID_QUESTIONS':
    case 'BAD_SETTINGS':
    case 'INTERNAL':
      return EXIT_CODES.cannotStart;
    default:
      return assertNever(code);
  }
}
