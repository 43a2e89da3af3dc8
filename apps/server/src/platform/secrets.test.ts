import { expect, it } from 'vitest';
import { passwordsUnder } from './secrets.ts';

const passwords = passwordsUnder(Buffer.alloc(32, 1));

it('keeps no password that could be read, and none twice alike', async () => {
  const [one, other] = await Promise.all([
    passwords.hash('slow Rivers 4!'),
    passwords.hash('slow Rivers 4!'),
  ]);
  expect(one).toMatch(/^argon2id\$65536\$3\$/);
  expect(one).not.toContain('Rivers');
  expect(one).not.toBe(other);
  expect(await passwords.isRight('slow Rivers 4!', one)).toBe(true);
  expect(await passwords.isRight('slow Rivers 4?', one)).toBe(false);
});

it('opens nothing without the server’s own key, though the database were stolen', async () => {
  const kept = await passwords.hash('slow Rivers 4!');
  expect(await passwordsUnder(Buffer.alloc(32, 2)).isRight('slow Rivers 4!', kept)).toBe(false);
});

it('notices what was kept under other costs', async () => {
  expect(passwords.isOutdated(await passwords.hash('slow Rivers 4!'))).toBe(false);
  expect(passwords.isOutdated('argon2id$19456$2$c2FsdA$dGFn')).toBe(true);
});
