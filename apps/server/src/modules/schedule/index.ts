export {
  confirmSlotOf,
  findAppointment,
  holdSlotFor,
  listFreeSlots,
  releaseAppointment,
} from './appointments.ts';
