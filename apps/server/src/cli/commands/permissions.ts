import type { Command } from '../command.ts';
import { listPermissions } from '../permissions-page.ts';

/** Who may do what, as the server decides it. Needs no database. */
export const permissionsCommand: Command = {
  summary:
    'Lists every operation with the roles and kinds of people that may attempt it, and the relation it asks.',
  options: {},
  run: () => {
    const permissions = listPermissions();
    return Promise.resolve({
      isGood: true,
      lines: permissions.map(
        ({ operation, roles, kinds, relation }) =>
          `${operation}  ${[...roles, ...kinds].join(', ')}  ${relation}`,
      ),
      data: { permissions },
    });
  },
};
