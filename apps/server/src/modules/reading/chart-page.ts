import { message, showCivilDate, showFullDateTime } from '@onshin/text';
import { type Html, html } from './html.ts';
import { type Row, timeOf, type WholeChart } from './read-chart.ts';

/** What stands at the head of everything that is handed out. */
export interface Made {
  readonly clinicName: string;
  readonly at: string;
  readonly purpose: string;
}

/** A file of the chart as it lies beside the page; null where it cannot be opened. */
export type FileNames = ReadonlyMap<string, string | null>;

const text = (row: Row, column: string): string => (typeof row[column] === 'string' ? row[column] : '');
const when = (instant: string): string => (instant === '' ? '' : showFullDateTime(instant, 'ja'));
const noteParts = ['problem', 'subjective', 'objective', 'assessment', 'plan'] as const;
const planItems = [
  'careGivenOnline',
  'combinationWithInPersonCare',
  'hours',
  'method',
  'stopConditions',
  'patientsCooperation',
  'emergencies',
  'doctors',
  'securityResponsibility',
] as const;

/** A whole chart as one page that any browser shows without a server, a script or a network. */
export function chartPage(chart: WholeChart, made: Made, files: FileNames): string {
  const { patient, rows, people } = chart;
  const of = (table: string): readonly Row[] => rows[table] ?? [];
  const newest = (table: string): readonly Row[] => of(table).toReversed();
  const by = (row: Row, column: string): string => people[text(row, column)] ?? '';
  return page(
    message('ja', 'reading.title', { name: text(patient, 'name') }),
    html`<header>
        <h1>${text(patient, 'name')}（${text(patient, 'kana')}）</h1>
        ${list([
          [message('ja', 'reading.number'), text(patient, 'number')],
          [message('ja', 'reading.birthDate'), showCivilDate(text(patient, 'birth_date'), 'ja')],
          [message('ja', 'reading.phone'), text(patient, 'phone')],
          [message('ja', 'reading.address'), text(patient, 'address')],
        ])}
        ${madeWords(made)}
      </header>
      ${section(
        'reading.health',
        newest('health_statement')
          .slice(0, 1)
          .map(
            (row) =>
              html`<p>${when(timeOf(row))} ${by(row, 'recorded_by')}</p>
                ${list([
                  [message('ja', 'reading.conditions'), known(row['underlying_conditions'])],
                  [message('ja', 'reading.medicines'), known(row['medicines'])],
                  [message('ja', 'reading.allergies'), known(row['allergies'])],
                ])}`,
          ),
      )}
      ${section(
        'reading.consultations',
        newest('consultation').map((row) => consultation(row, chart)),
      )}
      ${section(
        'reading.visits',
        // Written down late, a visit still stands on its day.
        of('in_person_visit')
          .toSorted((one, other) => (text(one, 'visited_on') < text(other, 'visited_on') ? 1 : -1))
          .map(
            (row) =>
              html`<h3>${showCivilDate(text(row, 'visited_on'), 'ja')} ${text(row, 'problem')}</h3>
                <p>${by(row, 'doctor_staff_id')}</p>
                <p class="words">${text(row, 'evaluation')}</p>`,
          ),
      )}
      ${section(
        'reading.plans',
        newest('care_plan_version').map((row) => plan(row, of('care_plan_adoption'))),
      )}
      ${section('reading.agreements', [
        ...newest('explanation').map(
          (row) =>
            html`<p>
                ${message('ja', 'reading.explained', { at: when(text(row, 'explained_at')), by: by(row, 'explained_by') })}
              </p>
              <p class="words">${text(row, 'questions')}</p>`,
        ),
        ...newest('agreement').map(
          (row) =>
            html`<p>
              ${message('ja', 'reading.agreed', { at: when(text(row, 'agreed_at')), by: by(row, 'patient_side_account_id') })}
            </p>`,
        ),
        ...newest('agreement_withdrawal').map(
          (row) =>
            html`<p>
                ${message('ja', 'reading.withdrawn', { at: when(text(row, 'withdrawn_at')), by: by(row, 'withdrawn_by') })}
              </p>
              <p class="words">${text(row, 'reason')}</p>`,
        ),
      ])}
      ${section(
        'reading.questions',
        newest('patient_question').map((row) => {
          const answer = of('question_answer').find((each) => each['question_id'] === row['id']);
          return html`<p>${when(text(row, 'asked_at'))} ${by(row, 'asked_by')}</p>
            <p class="words">${text(row, 'question')}</p>
            ${
              answer === undefined
                ? []
                : html`<p>${when(text(answer, 'answered_at'))} ${by(answer, 'answered_by')}</p>
                    <p class="words">${text(answer, 'answer')}</p>`
            }`;
        }),
      )}
      ${section(
        'reading.files',
        newest('chart_file').map((row) => {
          const name = files.get(text(row, 'id')) ?? null;
          const told = html`${text(row, 'title')} ${when(text(row, 'at'))} ${text(row, 'added_by_name')}`;
          return name === null
            ? html`<p>${told}${message('ja', 'reading.fileGone')}</p>`
            : html`<p><a href="${name}">${told}</a></p>`;
        }),
      )}
      <p>${message('ja', 'reading.all')}</p>`,
  );
}

/** The first page of a folder: every patient in it, and where theirs is. */
export function patientsPage(
  patients: readonly { number: string; name: string; kana: string; birthDate: string; folder: string }[],
  made: Made,
): string {
  return page(
    message('ja', 'reading.patients'),
    html`<header>
        <h1>${message('ja', 'reading.patients')}</h1>
        ${madeWords(made)}
      </header>
      <ul>
        ${patients.map(
          ({ number, name, kana, birthDate, folder }) =>
            html`<li>
              <a href="${folder}/index.html">${number} ${name}（${kana}）${showCivilDate(birthDate, 'ja')}</a>
            </li>`,
        )}
      </ul>`,
  );
}

function madeWords({ clinicName, at, purpose }: Made): Html {
  return html`<p>${message('ja', 'reading.made', { clinic: clinicName, at: when(at), purpose })}</p>
    <p><strong>${message('ja', 'reading.confidential')}</strong></p>`;
}

type Title =
  `reading.${'health' | 'consultations' | 'visits' | 'plans' | 'agreements' | 'questions' | 'files'}`;

function section(title: Title, parts: readonly Html[]): Html {
  if (parts.length === 0) return html``;
  return html`<section>
    <h2>${message('ja', title)}</h2>
    ${parts}
  </section>`;
}

function list(items: readonly (readonly [term: string, value: string])[]): Html {
  return html`<dl>
    ${items
      .filter(([, value]) => value !== '')
      .map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd class="words">${value}</dd>`,
      )}
  </dl>`;
}

/** What is known of a matter: which things, that there are none, or that it is not known. */
function known(value: unknown): string {
  const { state, entries = [] } = value as { state: string; entries?: readonly string[] };
  if (state === 'known') return entries.join('、');
  return message('ja', state === 'none' ? 'reading.none' : 'reading.unknown');
}

function consultation(row: Row, { rows, people }: WholeChart): Html {
  const mine = (table: string) => (rows[table] ?? []).filter((each) => each['consultation_id'] === row['id']);
  const problems = mine('consultation_problem')
    .map((each) => text(each, 'label'))
    .join('、');
  const request = row['request'] as { story?: string };
  const followUp = (row['follow_up'] ?? {}) as { next?: string; ifWorse?: string };
  return html`<article>
    <h3>${message('ja', 'reading.consultation', { at: when(text(row, 'requested_at')), problems })}</h3>
    ${list([
      [message('ja', 'reading.doctor'), people[text(row, 'doctor_staff_id')] ?? ''],
      [message('ja', 'reading.state'), stateWords(row)],
      [message('ja', 'reading.story'), request.story ?? ''],
      [
        message('ja', 'reading.call'),
        [when(text(row, 'call_started_at')), when(text(row, 'call_ended_at'))].filter(Boolean).join(' 〜 '),
      ],
      [message('ja', 'reading.next'), followUp.next ?? ''],
      [message('ja', 'reading.ifWorse'), followUp.ifWorse ?? ''],
    ])}
    ${mine('note_version')
      .toSorted((one, other) => Number(other['version']) - Number(one['version']))
      .map((version) => note(version, rows['note_author'] ?? []))}
    ${mine('note_draft').map(
      (draft) =>
        html`<h4>${message('ja', 'reading.draft')}</h4>
          ${words(draft)}`,
    )}
  </article>`;
}

function stateWords(row: Row): string {
  const { disposition, status } = row as { disposition: string | null; status: string };
  const key = disposition === null ? `consultation.status.${status}` : `staff.disposition.${disposition}`;
  return message('ja', key as 'staff.disposition.completed');
}

function words(row: Row): Html {
  const content = row['content'] as Record<string, string>;
  return list(noteParts.map((part) => [message('ja', `note.${part}`), content[part] ?? '']));
}

function note(version: Row, authors: readonly Row[]): Html {
  const names = authors
    .filter((each) => each['version_id'] === version['id'])
    .map((each) => text(each, 'name'))
    .join('、');
  const header = version['header'] as readonly { label: { ja: string }; value: { ja: string } }[];
  const how = text(version, 'how');
  return html`<h4>${message('ja', 'reading.note', { version: Number(version['version']) })}</h4>
    <p>
      ${message('ja', 'reading.signed', {
        authors: names === '' ? text(version, 'author_name') : names,
        finaliser: text(version, 'finaliser_name'),
        at: when(text(version, 'finalised_at')),
      })}
    </p>
    ${how === 'inPlace' ? html`<p>${message('ja', 'reading.inPlaceOf', { doctor: text(version, 'in_place_of_name'), why: text(version, 'in_place_why') })}</p>` : []}
    ${how === 'byRule' ? html`<p>${message('ja', 'reading.byRule')}</p>` : []}
    ${text(version, 'reason') === '' ? [] : html`<p>${message('ja', 'note.amend.reason')}: ${text(version, 'reason')}</p>`}
    ${words(version)} ${list(header.map(({ label, value }) => [label.ja, value.ja]))}`;
}

function plan(row: Row, adoptions: readonly Row[]): Html {
  const isAdopted = adoptions.some((each) => each['plan_version_id'] === row['id']);
  const items = row['items'] as Record<string, string>;
  return html`<h3>
      ${message('ja', 'reading.plan', {
        version: Number(row['version']),
        at: when(text(row, 'proposed_at')),
        state: message('ja', isAdopted ? 'reading.adopted' : 'reading.proposed'),
      })}
    </h3>
    ${list(planItems.map((item) => [message('ja', `plan.item.${item}`), items[item] ?? '']))}`;
}

const style = `
  body { max-width: 50rem; margin: 1rem auto; padding: 0 1rem; font: 16px/1.7 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif; color: #111; }
  header { border-bottom: 3px solid #111; }
  h2 { border-bottom: 1px solid #767676; }
  article { border: 1px solid #767676; padding: 0 1rem 1rem; margin-bottom: 1rem; }
  dl { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: .25rem 1rem; }
  dt { color: #333; } dd { margin: 0; overflow-wrap: anywhere; }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; }
  @media print { body { max-width: none; font-size: 10.5pt; } a { color: inherit; } }
`;

/** No script, nothing from elsewhere: the policy says so to the browser as well. */
function page(title: string, body: Html): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${html`${title}`.text}</title>
<style>${style}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
}
