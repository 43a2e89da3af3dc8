import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForbidden, project } from './find-forbidden.ts';
import { forbidden } from './rules.ts';

describe('the check of who may import whom', () => {
  it('reports every kind of forbidden import in a house where all of them stand', async () => {
    const { found } = await findForbidden(join(import.meta.dirname, 'fixtures'));
    const reported = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
    const wanted = [...forbidden.map((rule) => rule.name), 'no-cycles-between-modules', 'unresolved'];
    expect(reported).toEqual(new Set(wanted));
  });

  it('names the file and what it imports', async () => {
    const { found } = await findForbidden(join(import.meta.dirname, 'fixtures'));
    expect(found).toContain(
      'module-shows-its-index-only: apps/server/src/modules/record/notes.ts -> apps/server/src/modules/patient/patient.store.ts',
    );
    expect(found).toContain('no-cycles-between-modules: patient -> record -> patient');
  });

  it('keeps what several features share below all of them', async () => {
    const { found } = await findForbidden(join(import.meta.dirname, 'fixtures'));
    expect(found).toContain(
      'parts-know-no-feature: apps/web/src/parts/person.ts -> apps/web/src/features/chart/page.ts',
    );
    expect(found).toContain(
      'ui-and-lib-stand-below: apps/web/src/ui/button.ts -> apps/web/src/parts/person.ts',
    );
    expect(found.join('\n')).not.toContain('features/board/page.ts -> apps/web/src/parts');
  });

  it('sees imports of types alone, and lets seal hash', async () => {
    const { found } = await findForbidden(join(import.meta.dirname, 'fixtures'));
    expect(found.join('\n')).toContain('platform-knows-no-business: apps/server/src/platform/clock.ts');
    expect(found.join('\n')).not.toContain('only-seal-hashes: packages/seal');
  });

  it('follows the names of our packages to their files', async () => {
    const { read, found } = await findForbidden(project);
    expect(read).toBeGreaterThan(250);
    expect(found.filter((line) => line.startsWith('unresolved'))).toEqual([]);
  });
});
