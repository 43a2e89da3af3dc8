import { execFileSync } from 'node:child_process';
import { verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyIdOf } from '@onshin/seal';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { rotateSealKey } from './cli/commands/rotate-seal-key.ts';
import { sealPublicKeyIn } from './cli/data-folder.ts';
import { sealSignerIn } from './cli/seal-signer.ts';
import { readKeys } from './worker/seal/checkpoint-files.ts';
import { tokenSigner } from './worker/seal/token-signer.ts';

/* Needs Debian's softhsm2 and opensc: apt-get install -y softhsm2 opensc. A device in software, spoken to as to any other. */
const module = '/usr/lib/softhsm/libsofthsm2.so';

let folder: string;
const token = () => ({ module, tokenLabel: 'onshin', keyId: '01', pinFile: join(folder, 'pin') });
const settings = (keyId = '01') => ({
  SEAL_TOKEN_MODULE: module,
  SEAL_TOKEN_LABEL: 'onshin',
  SEAL_TOKEN_KEY_ID: keyId,
  SEAL_TOKEN_PIN_FILE: join(folder, 'pin'),
});
const name = (...args: Parameters<typeof settings>) => {
  for (const [key, value] of Object.entries(settings(...args))) vi.stubEnv(key, value);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-token-'));
  await mkdir(join(folder, 'tokens'));
  const conf = join(folder, 'softhsm2.conf');
  await writeFile(
    conf,
    `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  );
  await writeFile(join(folder, 'pin'), '572914\n', { mode: 0o600 });
  process.env.SOFTHSM2_CONF = conf;
  vi.stubEnv('DATA_DIR', folder);
  const pins = ['--so-pin', '81726354', '--pin', '572914'];
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', 'onshin', ...pins]);
  const login = ['--module', module, '--token-label', 'onshin', '--login', '--pin', '572914'];
  for (const [id, type] of [
    ['01', 'EC:edwards25519'],
    ['02', 'EC:edwards25519'],
    ['03', 'EC:prime256v1'],
  ] as const)
    execFileSync('pkcs11-tool', [...login, '--keypairgen', '--key-type', type, '--id', id], {
      stdio: 'pipe',
    });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('DATA_DIR', folder);
});
afterAll(async () => await rm(folder, { recursive: true }));

describe('a key in a device', () => {
  it('signs what its public half knows, and never leaves', async () => {
    const signer = await tokenSigner(token());
    const bytes = Buffer.from('改ざん検知の署名\n');
    expect(verify(null, bytes, signer.publicKey, await signer.sign(bytes))).toBe(true);
  });

  it('says what is wrong where it cannot be reached, and never its PIN', async () => {
    await expect(tokenSigner({ ...token(), keyId: '7f' })).rejects.toThrow('The device did not answer');
    await expect(tokenSigner({ ...token(), keyId: '03' })).rejects.toThrow('not an Ed25519 key');
    await expect(tokenSigner({ ...token(), module: '/nowhere.so' })).rejects.toThrow(
      'The device did not answer',
    );
    await writeFile(join(folder, 'wrong'), '999999');
    const locked = await tokenSigner({ ...token(), pinFile: join(folder, 'wrong') });
    const refused = await locked.sign(Buffer.from('x')).catch((error: unknown) => String(error));
    expect(refused).toContain('CKR_PIN_INCORRECT');
    expect(refused).not.toContain('999999');
  });

  it('takes over from the key in a file, which is removed, and hands over to another', async () => {
    const file = await sealSignerIn(folder, {});
    await expect(sealSignerIn(folder, settings())).rejects.toThrow('has not handed over');
    name();
    await rotateSealKey.run({ 'to-token': true });
    expect(existsSync(join(folder, 'seal.key'))).toBe(false);
    const first = await sealSignerIn(folder, settings());
    name('02');
    await rotateSealKey.run({ 'former-key-id': '01' });
    const second = await sealSignerIn(folder, settings('02'));
    const keys = await readKeys(join(folder, 'checkpoints'), await sealPublicKeyIn(folder, {}));
    expect(keys.map(keyIdOf)).toEqual([file, first, second].map(({ publicKey }) => keyIdOf(publicKey)));
    name('01');
    await expect(rotateSealKey.run({ 'former-key-id': '02' })).rejects.toThrow('was given up');
  });
});
