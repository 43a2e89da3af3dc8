import { z } from 'zod';
import { operation } from '../operation.ts';
import { patientParams, shortText } from '../values.ts';

export const takeChart = operation('takeChart', {
  tag: 'patient',
  summary:
    'The whole chart as pages any browser opens and every record as data, in one zip; with its purpose',
  params: patientParams,
  body: z.strictObject({ purpose: shortText }),
  answer: z.object({
    fileName: z.string(),
    /** The zip in base64. */
    zip: z.string(),
    /** Files of the chart, which are taken one by one: they are named in it and not inside. */
    filesOutside: z.int(),
  }),
});
