export { callFacts } from './call.ts';
export { consultationFacts } from './consultation.ts';
export { doctorFacts } from './doctor.ts';
export { identityFacts } from './identity.ts';
export { judgementTodayFacts } from './judgement-today.ts';
export { seatFacts } from './seat.ts';
export { surroundingsFacts } from './surroundings.ts';
