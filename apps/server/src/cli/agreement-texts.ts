import { canonicalJson } from '@onshin/seal';
import { z } from 'zod';
import { json, type Tx } from '../platform/database.ts';
import { readDataFile } from '../platform/data-files.ts';
import { newId } from '../platform/ids.ts';
import { digestOf } from '../platform/secrets.ts';

const words = z.object({ ja: z.string(), en: z.string() });
const file = readDataFile(
  'agreement-texts.json',
  z.object({
    version: z.int(),
    texts: z.array(
      z.object({
        kind: z.enum(['onlineCare', 'systemAndRisks', 'patientRules', 'noRecording']),
        title: words,
        cards: z.array(z.object({ title: words, body: words })),
        body: words,
      }),
    ),
  }),
);

/** Gives a clinic the texts its patients agree on, each under the digest of its exact words. */
export async function writeAgreementTexts(tx: Tx, clinicId: string): Promise<void> {
  await tx
    .insertInto('agreementText')
    .values(
      file.texts.map(({ kind, ...content }) => ({
        clinicId,
        id: newId(),
        kind,
        version: file.version,
        content: json(content),
        digest: digestOf(canonicalJson({ kind, version: file.version, content })),
      })),
    )
    .execute();
}
