import 'reflect-metadata';
import { randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import * as asn1 from 'asn1js';
import {
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 86_400_000;
const timeStamping = '1.3.6.1.5.5.7.3.8';
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** How a test authority may go wrong. */
export type Wrong = 'ofSomethingElse' | 'anotherNonce' | 'forCodeAlone' | 'refuses' | 'noise' | 'serverError';

/** An authority of RFC 3161 on loopback, with keys of its own. */
export interface TestStampAuthority {
  readonly url: string;
  readonly root: X509Certificate;
  wrong: Wrong | null;
  /** How many it was asked for. */
  readonly asked: () => number;
  close(): Promise<void>;
}

/** Opens one; it signs what it is asked to, or goes wrong in the way it is told. */
export async function openStampAuthority(): Promise<TestStampAuthority> {
  const rootKeys = await makeKeys();
  const root = await X509CertificateGenerator.createSelfSigned(
    {
      ...validity(),
      name: 'CN=Test time authority',
      keys: rootKeys,
      extensions: [new BasicConstraintsExtension(true, 1, true)],
    },
    webcrypto as Crypto,
  );
  const issue = async (purpose: string) => {
    const keys = await makeKeys();
    const certificate = await X509CertificateGenerator.create(
      {
        ...validity(),
        subject: 'CN=Test time stamps',
        issuer: root.subject,
        publicKey: keys.publicKey,
        signingKey: rootKeys.privateKey,
        extensions: [new ExtendedKeyUsageExtension([purpose], true)],
      },
      webcrypto as Crypto,
    );
    return { key: keys.privateKey, certificate: Certificate.fromBER(certificate.rawData) };
  };
  const stamps = await issue(timeStamping);
  const code = await issue(codeSigning);
  let asked = 0;
  const authority = { wrong: null as Wrong | null };
  const server = createServer((request, response) => {
    asked += 1;
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { wrong } = authority;
      response.writeHead(wrong === 'serverError' ? 500 : 200, {
        'content-type': 'application/timestamp-reply',
      });
      if (wrong === 'noise' || wrong === 'serverError') response.end('これは時刻認証ではありません');
      else {
        const signer = wrong === 'forCodeAlone' ? code : stamps;
        response.end(Buffer.from(await answer(Buffer.concat(parts), signer, wrong)));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(authority, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root: new X509Certificate(Buffer.from(root.rawData)),
    asked: () => asked,
    close: async () => await new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

async function answer(
  question: Buffer,
  { key, certificate }: { readonly key: CryptoKey; readonly certificate: Certificate },
  wrong: Wrong | null,
): Promise<ArrayBuffer> {
  if (wrong === 'refuses')
    return new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER();
  const asked = TimeStampReq.fromBER(Uint8Array.from(question).buffer);
  const imprint = asked.messageImprint;
  if (wrong === 'ofSomethingElse')
    imprint.hashedMessage = new asn1.OctetString({ valueHex: new ArrayBuffer(32) });
  const nonce = wrong === 'anotherNonce' ? new asn1.Integer({ value: 1 }) : asked.nonce;
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: imprint,
    serialNumber: new asn1.Integer({ value: 1 }),
    genTime: new Date(),
    ...(nonce === undefined ? {} : { nonce }),
  });
  const content = new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.9.16.1.4' });
  // Given to the constructor it would be cut in pieces, which no authority does.
  content.eContent = new asn1.OctetString({ valueHex: info.toSchema().toBER() });
  const signed = new SignedData({
    version: 3,
    encapContentInfo: content,
    signerInfos: [
      new SignerInfo({
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(key, 0, 'SHA-256');
  return new TimeStampResp({
    status: new PKIStatusInfo({ status: 0 }),
    timeStampToken: new ContentInfo({
      contentType: ContentInfo.SIGNED_DATA,
      content: signed.toSchema(true),
    }),
  })
    .toSchema()
    .toBER();
}

const validity = () => ({
  serialNumber: randomBytes(8).toString('hex'),
  notBefore: new Date(Date.now() - day),
  notAfter: new Date(Date.now() + 365 * day),
  signingAlgorithm: curve,
});

async function makeKeys(): Promise<CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify'])) as CryptoKeyPair;
}
