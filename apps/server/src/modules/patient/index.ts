import {
  chooseChart,
  declareRegularDoctor,
  enrolPatient,
  findPatients,
  getChart,
  recordHealth,
  recordInPersonVisit,
} from './charts.ts';
import { listChartAccesses } from './accesses.ts';
import { endHelper, listHelpers, nameHelper, recordHelper } from './helpers.ts';
import {
  agreeToPortal,
  getPortalTerms,
  getPortalText,
  withdrawFromPortal,
  writePortalText,
} from './portal.ts';
import { changeWayIn } from './way-in.ts';

export { intakeFacts } from './intake-facts.ts';
export {
  appendHealth,
  findHealth,
  getPatient,
  listDeclarations,
  listVisits,
  openChart,
  type PatientRow,
  raisePatientVersion,
} from './patient.store.ts';
export { listProxies, type ProxyOnRecord } from './helper.store.ts';
export { sendToRead } from './send-to-read.ts';
export { regularDoctorsOf } from './regular-doctors.ts';
export { listSummaries, listSummariesOfPatient } from './summaries.ts';

/** Charts: people, what is known of them, visits in person. */
export const patientHandlers = (origin: string, smsPerDay: number | null) => ({
  findPatients,
  enrolPatient,
  getChart,
  recordInPersonVisit,
  declareRegularDoctor,
  recordHealth,
  chooseChart,
  listChartAccesses,
  changeWayIn: changeWayIn(origin),
  getPortalTerms,
  agreeToPortal,
  withdrawFromPortal,
  getPortalText,
  writePortalText,
  listHelpers,
  nameHelper: nameHelper(smsPerDay),
  recordHelper: recordHelper(smsPerDay),
  endHelper,
});
