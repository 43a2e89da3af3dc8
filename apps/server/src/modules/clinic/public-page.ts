import type { PublicClinic } from '@onshin/contract';
import { civilDateOf } from '@onshin/domain';
import { editionInForce } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { adherenceOfClinic } from './adherence.ts';
import { firstVisitsEnabled } from './clinic-facts.ts';
import { getClinic, listStaffRows } from './clinic.store.ts';
import { presentDoctorCard } from './present-staff.ts';
import { redFlags } from './red-flags.ts';

export const listPublicClinics: Handler<'listPublicClinics'> = async (act) => {
  const { rows } = await sql<{
    slug: string;
    name: string;
  }>`select slug, name from lookup.published_clinics()`.execute(act.tx);
  return { clinics: rows };
};

/** The clinic's public page. The clinic is found by its slug, and then read under its own row-level security. */
export const getPublicClinic: Handler<'getPublicClinic'> = async (act, { params }) => {
  const found = await sql<{ id: string | null }>`select lookup.clinic_of_slug(${params.slug}) as id`.execute(
    act.tx,
  );
  const id = found.rows[0]?.id;
  if (!id) throw new ProblemError('notFound');
  await sql`select set_config('app.clinic', ${id}, true)`.execute(act.tx);
  const clinic = await getClinic(act.tx, id);
  const staff = await listStaffRows(act.tx, id);
  const doctors = staff.filter((each) => each.roles.includes('doctor') && each.practitionerId !== null);
  const { settings } = clinic;
  const edition = editionInForce(civilDateOf(Date.parse(act.now), clinic.timeZone));
  const answer: PublicClinic = {
    id,
    slug: clinic.slug,
    name: clinic.name,
    address: settings.address,
    phone: settings.phone,
    email: settings.email,
    introduction: settings.introduction,
    emergencyPlace: settings.emergencyPlace && {
      name: settings.emergencyPlace.name,
      phone: settings.emergencyPlace.phone,
    },
    hours: settings.hours,
    fees: settings.fees,
    doctors: doctors.map((doctor) => presentDoctorCard(clinic, doctor)),
    firstVisits: firstVisitsEnabled(clinic),
    acceptsRequests: doctors.length > 0,
    adherence: {
      edition,
      sections: adherenceOfClinic(clinic, edition),
    },
    redFlags: redFlags.map((flag) => ({ ...flag })),
  };
  return answer;
};
