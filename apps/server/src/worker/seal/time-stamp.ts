import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  MessageImprint,
  PKIStatus,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

/*
 * Time stamps of an authority (RFC 3161): somebody else signs that certain bytes were there at a certain moment.
 */

/** An authority, and the certificates its own must lead up to. */
export interface TimeStampAuthority {
  readonly url: string;
  readonly trusted: readonly X509Certificate[];
}

/** A token that was looked at and is what it should be. */
export interface TimeStamp {
  /** When, as the authority says: ISO 8601 in UTC. */
  readonly at: string;
  /** The token as it came (DER). */
  readonly token: Buffer;
}

/** The authority refused, or answered something that is no stamp of what it was asked. */
export class TimeStampRefused extends Error {
  override readonly name = 'TimeStampRefused';
}

const sha256 = '2.16.840.1.101.3.4.2.1';
const ofInfo = '1.2.840.113549.1.9.16.1.4';
const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';
const patienceMs = 20_000;
const mostBytes = 100_000;

/** Asks for a stamp of bytes; only their hash leaves the house. @throws TimeStampRefused */
export async function askForTimeStamp(authority: TimeStampAuthority, bytes: Uint8Array): Promise<TimeStamp> {
  const nonce = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const question = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: arrayBufferOf(hashOf(bytes)) }),
    }),
    nonce: new asn1.Integer({ valueHex: arrayBufferOf(nonce) }),
    certReq: true,
  });
  const answer = await fetch(authority.url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: question.toSchema().toBER(),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new TimeStampRefused(`the authority answered ${answer.status}`);
  }
  const token = tokenIn(Buffer.from(await bytesOf(answer)));
  const stamp = await checkTimeStamp(token, bytes, authority.trusted);
  if (!infoOf(token).nonce?.isEqual(question.nonce)) throw new TimeStampRefused('the nonce is another');
  return stamp;
}

/**
 * Whether a token is a stamp of these bytes, signed by somebody entitled to stamp whose certificate led up to one of the
 * trusted at that time.
 *
 * @throws TimeStampRefused
 */
export async function checkTimeStamp(
  token: Buffer,
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
): Promise<TimeStamp> {
  const info = infoOf(token);
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView);
  if (hashAlgorithm.algorithmId !== sha256 || !imprint.equals(hashOf(bytes)))
    throw new TimeStampRefused('the stamp is of something else');
  const result = await signedDataOf(token)
    .verify({
      signer: 0,
      data: arrayBufferOf(bytes),
      checkChain: true,
      checkDate: info.genTime,
      trustedCerts: trusted.map(({ raw }) => Certificate.fromBER(arrayBufferOf(raw))),
      extendedMode: true,
    })
    .catch((error: unknown) => {
      throw new TimeStampRefused(error instanceof Error ? error.message : messageOf(error));
    });
  if (result.signatureVerified !== true || result.signerCertificateVerified !== true)
    throw new TimeStampRefused('the signature is not that of a trusted authority');
  if (!maySignTime(result.signerCertificate ?? null))
    throw new TimeStampRefused('the certificate is not one for time stamps');
  return { at: info.genTime.toISOString(), token };
}

function tokenIn(answer: Buffer): Buffer {
  const response = parsed(() => TimeStampResp.fromBER(arrayBufferOf(answer)));
  const { status } = response.status;
  if (
    response.timeStampToken === undefined ||
    (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
  )
    throw new TimeStampRefused(`the authority did not stamp (status ${status})`);
  return Buffer.from(response.timeStampToken.toSchema().toBER());
}

function signedDataOf(token: Buffer): SignedData {
  return parsed(() => new SignedData({ schema: ContentInfo.fromBER(arrayBufferOf(token)).content }));
}

function infoOf(token: Buffer): TSTInfo {
  const { encapContentInfo } = signedDataOf(token);
  if (encapContentInfo.eContentType !== ofInfo || encapContentInfo.eContent === undefined)
    throw new TimeStampRefused('this is no time stamp');
  const content = encapContentInfo.eContent.getValue();
  return parsed(() => TSTInfo.fromBER(content));
}

/** RFC 3161, 2.3: the certificate is for time stamps and for nothing else. */
function maySignTime(certificate: Certificate | null): boolean {
  const usage = certificate?.extensions?.find(({ extnID }) => extnID === extendedKeyUsage);
  const purposes = (usage?.parsedValue as { keyPurposes?: readonly string[] } | undefined)?.keyPurposes ?? [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === timeStamping;
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new TimeStampRefused('the answer is no time stamp');
  }
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new TimeStampRefused('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : 'unknown';
}
