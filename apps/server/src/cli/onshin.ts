import { parseArgs } from 'node:util';
import { reportFailure } from './report-failure.ts';
import { permissionsCommand } from './commands/permissions.ts';
import { backup } from './commands/backup.ts';
import { backupConfig } from './commands/backup-config.ts';
import { clauses } from './commands/clauses.ts';
import { drill } from './commands/drill.ts';
import { init } from './commands/init.ts';
import { migrateDatabase } from './commands/migrate-database.ts';
import { prepareRoles } from './commands/prepare-roles.ts';
import { readChart } from './commands/read-chart.ts';
import { recover } from './commands/recover.ts';
import { restoreDatabase } from './commands/restore-database.ts';
import { rotateFileKey } from './commands/rotate-file-key.ts';
import { restored } from './commands/restored.ts';
import { reset } from './commands/reset.ts';
import { rotateSealKey } from './commands/rotate-seal-key.ts';
import { sealPackage } from './commands/seal-package.ts';
import { verify } from './commands/verify.ts';
import { type Command, CommandRefused, print } from './command.ts';

const commands: Readonly<Record<string, Command>> = {
  init,
  verify,
  'seal-package': sealPackage,
  'rotate-seal-key': rotateSealKey,
  'prepare-database': prepareRoles,
  migrate: migrateDatabase,
  'backup-config': backupConfig,
  backup,
  drill,
  restore: restoreDatabase,
  restored,
  reset,
  'rotate-file-key': rotateFileKey,
  clauses,
  recover,
  'read-chart': readChart,
  permissions: permissionsCommand,
};

const general = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(helpText());
    return 0;
  }
  const command = commands[name];
  if (command === undefined) throw new CommandRefused(`There is no command ${name}.\n\n${helpText()}`);
  const { values } = parseArgs({ args: rest, options: { ...command.options, ...general } });
  if (values.help === true) {
    console.log(helpOf(name, command));
    return 0;
  }
  const outcome = await command.run(values);
  print(outcome, values.json === true);
  return outcome.isGood ? 0 : 1;
}

function helpText(): string {
  return [
    'npm run onshin -- <command> [options]',
    '',
    ...Object.entries(commands).map(([name, command]) => helpOf(name, command)),
    '  help',
    '      Shows this.',
    '',
    'Every command takes --json for output that programs read. Settings come from the environment, as for npm start.',
  ].join('\n');
}

function helpOf(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([option, { type }]) =>
    type === 'string' ? `[--${option} …]` : `[--${option}]`,
  );
  return `  ${[name, ...options].join(' ')}\n      ${command.summary}`;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  reportFailure(error, process.argv.includes('--json'));
  process.exitCode = 1;
}
