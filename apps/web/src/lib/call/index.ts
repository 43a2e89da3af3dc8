/** React's side of the call client. */
export { callSocketUrl } from './call-socket-url.ts';
export { dropMedia, keepMedia, takeMedia } from './media-handover.ts';
export { useCallReports } from './use-call-reports.ts';
export { useConsultationSignal } from './use-consultation-signal.ts';
export { useCall, useModel } from './use-model.ts';
export { useOpenCall } from './use-open-call.ts';
export { useSingleTab } from './use-single-tab.ts';
