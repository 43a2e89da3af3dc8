import { catalogue } from '../entry.ts';

/** Mails. They carry no symptom and no name of a disease: a mail box is read by others too. */
export const mail = catalogue({
  'mail.signIn.subject': { ja: '{clinic} ログインのご案内', en: '{clinic}: your sign-in link' },
  'mail.signIn.body': {
    ja: '{clinic}のページへ進むには、次のリンクを開いてください。\n\n{link}\n\nこのリンクは{minutes}分間、一度だけ使えます。\n心当たりがないときは、このメールを捨ててください。',
    en: 'Open this link to go to the page of {clinic}.\n\n{link}\n\nIt works once, within {minutes} minutes.\nIf you did not ask for it, please discard this mail.',
  },
  'mail.appointment.subject': { ja: '{clinic} ご予約のお知らせ', en: '{clinic}: your appointment' },
  'mail.appointment.body': {
    ja: '{date} から、{clinic}のオンライン診療のご予約があります。\n時間の10分前になったら、次のページを開いてください。\n\n{link}',
    en: 'You have an online appointment with {clinic}, from {date}.\nTen minutes before, please open this page.\n\n{link}',
  },
  'mail.footer': { ja: '{clinic}\n電話 {phone}', en: '{clinic}\nTelephone {phone}' },
});
