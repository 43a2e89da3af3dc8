import 'reflect-metadata';
import { type CertificatePolicyExtension, X509Certificate } from '@peculiar/x509';
import * as asn1 from 'asn1js';
import { z } from 'zod';
import { readDataFile } from '../../../platform/data-files.ts';

/** What a certificate says of whoever holds it. */
export interface ReadCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly endsAt: Date;
  /** `hpki`: an authentication certificate of the healthcare PKI, on a card that asks for its PIN. */
  readonly kind: 'device' | 'hpki';
  /** The profession it names (hcRole), such as `Medical Doctor`. */
  readonly profession: string | null;
  /** Issued under a policy for trying things out; worth nothing in care. */
  readonly isTest: boolean;
}

const oid = z.string().regex(/^\d+(\.\d+)+$/);
const hpki = readDataFile(
  'hpki.json',
  z.object({
    about: z.string(),
    checkedOn: z.iso.date(),
    authenticationPolicies: z.array(oid).min(1),
    testPolicies: z.array(oid),
    healthcareActor: oid,
  }),
);

const subjectDirectoryAttributes = '2.5.29.9';

/** Reads a certificate whose chain and dates were looked at already. */
export function readCertificate(der: Buffer): ReadCertificate {
  const certificate = new X509Certificate(new Uint8Array(der));
  const policies: readonly string[] =
    certificate.getExtension<CertificatePolicyExtension>('2.5.29.32')?.policies ?? [];
  const isTest = policies.some((each) => hpki.testPolicies.includes(each));
  const isHpki = isTest || policies.some((each) => hpki.authenticationPolicies.includes(each));
  const attributes = certificate.getExtension(subjectDirectoryAttributes);
  return {
    subject: certificate.subject.slice(0, 1000),
    issuer: certificate.issuer.slice(0, 1000),
    endsAt: certificate.notAfter,
    kind: isHpki ? 'hpki' : 'device',
    profession: isHpki && attributes ? professionIn(attributes.value) : null,
    isTest,
  };
}

/** hcRole of ISO 17090: the words under the healthcare actor's attribute, the first of them. */
function professionIn(value: ArrayBuffer): string | null {
  const { result } = asn1.fromBER(value);
  if (!(result instanceof asn1.Sequence)) return null;
  for (const attribute of result.valueBlock.value) {
    const [type, ...values] = attribute instanceof asn1.Sequence ? attribute.valueBlock.value : [];
    const isActor =
      type instanceof asn1.ObjectIdentifier && type.valueBlock.toString() === hpki.healthcareActor;
    const words = isActor ? values.flatMap(textsIn) : [];
    if (words[0] !== undefined) return words[0].slice(0, 200);
  }
  return null;
}

function textsIn(node: asn1.AsnType): string[] {
  if (node instanceof asn1.Utf8String || node instanceof asn1.PrintableString) return [node.valueBlock.value];
  const inside: unknown = (node as asn1.Constructed).valueBlock?.value;
  return Array.isArray(inside) ? (inside as asn1.AsnType[]).flatMap(textsIn) : [];
}
