import { strToU8, zipSync } from 'fflate';
import type { Handler } from '../../path/handler.ts';
import { getClinic } from '../clinic/index.ts';
import { getPatient } from '../patient/index.ts';
import { chartPage } from './chart-page.ts';
import { readChart } from './read-chart.ts';

/** A whole chart to take along, for whoever treats the patient: read once, with what for (A-7.2-D-2). */
export const takeChart: Handler<'takeChart'> = async (act, { params, body: { purpose } }) => {
  const patient = await getPatient(act, params.patientId);
  act.concerns({ patientIds: [patient.id] });
  act.noteInAudit({ purpose });
  const { name: clinicName } = await getClinic(act.tx, act.clinicId);
  const chart = await readChart(act.tx, act.clinicId, patient.id);
  const made = { clinicName, at: act.now, purpose };
  const zip = zipSync({
    'index.html': strToU8(chartPage(chart, made, new Map())),
    'chart.json': strToU8(`${JSON.stringify({ made, ...chart }, null, 1)}\n`),
  });
  return {
    // No name of anybody in the name of a file, which downloads and backups of browsers list.
    fileName: `onshin-chart-${patient.number.replaceAll(/[^\w-]/g, '_')}.zip`,
    zip: Buffer.from(zip).toString('base64'),
    filesOutside: (chart.rows['chart_file'] ?? []).length,
  };
};
