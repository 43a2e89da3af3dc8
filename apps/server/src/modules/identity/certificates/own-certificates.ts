import type { CertificateView } from '@onshin/contract';
import type { Handler } from '../../../path/handler.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { certificatesOf, type CertificateRow } from './certificate.store.ts';
import { readCertificate } from './read-certificate.ts';

/** A certificate of the person who asks, or of one of their clinic's people. */
export function presentCertificate(row: CertificateRow): CertificateView {
  return {
    id: row.id,
    subject: row.subject,
    issuer: row.issuer,
    fingerprint: row.fingerprint.toString('hex'),
    endsAt: row.endsAt,
    kind: row.kind as CertificateView['kind'],
    profession: row.profession,
    registeredAt: row.registeredAt,
    status: statusOf(row),
  };
}

function statusOf(row: CertificateRow): CertificateView['status'] {
  if (row.endedAt !== null) return 'ended';
  if (row.hasExpired) return 'expired';
  return row.approvedAt === null ? 'waiting' : 'approved';
}

/** The certificate this very connection shows, and those bound to oneself. */
export const getOwnCertificates: Handler<'getOwnCertificates'> = async (act, { cameFrom }) => {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  const rows = await certificatesOf(act.tx, [act.actor.accountId]);
  const { certificate } = cameFrom;
  if (certificate === null) return { shown: null, certificates: rows.map(presentCertificate) };
  const read = readCertificate(certificate.der);
  return {
    shown: {
      subject: read.subject,
      issuer: read.issuer,
      fingerprint: certificate.fingerprint.toString('hex'),
      endsAt: read.endsAt.toISOString(),
      kind: read.kind,
      profession: read.profession,
      isRegistered: rows.some((row) => row.fingerprint.equals(certificate.fingerprint)),
    },
    certificates: rows.map(presentCertificate),
  };
};

/** Binds the certificate of this connection to oneself; it opens nothing until somebody else has said it is theirs. */
export function registerCertificate(mode: 'demonstration' | 'real'): Handler<'registerCertificate'> {
  return async (act, { cameFrom }) => {
    if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
    if (cameFrom.certificate === null) throw new ProblemError('noCertificateShown');
    const { der, fingerprint } = cameFrom.certificate;
    const read = readCertificate(der);
    if (read.isTest && mode === 'real') throw new ProblemError('testCertificate');
    const made = await act.tx
      .insertInto('clientCertificate')
      .values({
        id: newId(),
        fingerprint,
        accountId: act.actor.accountId,
        subject: read.subject,
        issuer: read.issuer,
        endsAt: read.endsAt.toISOString(),
        kind: read.kind,
        profession: read.profession,
      })
      .onConflict((conflict) => conflict.column('fingerprint').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made === undefined) throw new ProblemError('alreadyExists');
    return {};
  };
}
