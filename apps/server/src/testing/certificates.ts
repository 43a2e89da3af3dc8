import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  type Extension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

const day = 86_400_000;
const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** An authority made for a test; nobody else knows its key. */
export interface TestAuthority {
  readonly pem: string;
  issue(wanted: Wanted): Promise<{ readonly cert: string; readonly key: string }>;
}

interface Wanted {
  /** The common name; for a server also the name it is reached by. */
  readonly name: string;
  readonly use: 'server' | 'client';
  readonly days?: number;
  /** Policies the certificate says it was issued under. */
  readonly policies?: readonly string[];
  readonly extensions?: readonly Extension[];
}

export async function openAuthority(name = 'Test authority'): Promise<TestAuthority> {
  const keys = await makeKeys();
  const root = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: newSerial(),
      name: `CN=${name}`,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + 3650 * day),
      signingAlgorithm: curve,
      keys,
      extensions: [new BasicConstraintsExtension(true, 2, true)],
    },
    webcrypto as Crypto,
  );
  return { pem: root.toString('pem'), issue: (wanted) => issue(root, keys, wanted) };
}

async function issue(root: X509Certificate, keys: CryptoKeyPair, wanted: Wanted) {
  const own = await makeKeys();
  const { name, use, days = 90, policies = [], extensions = [] } = wanted;
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: newSerial(),
      subject: `CN=${name}`,
      issuer: root.subject,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + days * day),
      signingAlgorithm: curve,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      extensions: [
        new ExtendedKeyUsageExtension([
          use === 'server' ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth,
        ]),
        ...(use === 'server' ? [new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])] : []),
        ...(policies.length > 0 ? [new CertificatePolicyExtension([...policies])] : []),
        ...extensions,
      ],
    },
    webcrypto as Crypto,
  );
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', own.privateKey);
  return { cert: certificate.toString('pem'), key: PemConverter.encode(pkcs8, 'PRIVATE KEY') };
}

/** Positive, and longer than anybody guesses. */
const newSerial = () => `40${randomBytes(15).toString('hex')}`;

async function makeKeys(): Promise<CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify'])) as CryptoKeyPair;
}
