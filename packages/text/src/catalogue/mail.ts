import { catalogue } from '../entry.ts';

/** Mails. They carry no symptom and no name of a disease: a mail box is read by others too. */
export const mail = catalogue({
  'mail.signIn.subject': { ja: '{clinic} ログインのご案内', en: '{clinic}: your sign-in link' },
  'mail.signIn.body': {
    ja: '{clinic}のページへ進むには、次のリンクを開いてください。\n\n{link}\n\nこのリンクは{minutes}分間、一度だけ使えます。\n心当たりがないときは、このメールを捨ててください。',
    en: 'Open this link to go to the page of {clinic}.\n\n{link}\n\nIt works once, within {minutes} minutes.\nIf you did not ask for it, please discard this mail.',
  },
  // Short messages are paid for by each seventy letters.
  'sms.signIn': {
    ja: '{clinic} ログイン（{minutes}分以内・一度だけ）\n{link}',
    en: '{clinic}: sign in once, within {minutes} min\n{link}',
  },
  'sms.toRead': {
    ja: '{clinic}からお知らせがあります\n{link}',
    en: '{clinic} has something for you to read\n{link}',
  },
  'sms.appointment': {
    ja: '{clinic} ご予約 {date}\n{link}',
    en: '{clinic}: your appointment {date}\n{link}',
  },
  'sms.helperLink': {
    ja: '{clinic} 手伝いの入口（{hours}時間以内・一度だけ）\n{link}',
    en: '{clinic}: your entry as a helper, once, within {hours} h\n{link}',
  },
  'sms.ownPasskey': {
    ja: '{clinic} パスキーが追加されました。心当たりがないときは、すぐに外してください\n{link}',
    en: '{clinic}: a passkey was added. If it was not you, remove it at once\n{link}',
  },
  'mail.helperLink.subject': {
    ja: '{clinic} 手伝いの登録のお知らせ',
    en: '{clinic}: you were named as a helper',
  },
  'mail.helperLink.body': {
    ja: '{clinic}のページで手伝いをする人として、あなたが登録されました。\nどなたの何を手伝うかは、次のページでご確認ください。\n\n{link}\n\nこのリンクは{hours}時間以内に、一度だけ使えます。そのあとは、{clinic}のページでこのメールアドレスを入力すると、新しいリンクが届きます。\n心当たりがないときは、リンクを開かずに{clinic}へ知らせてください。',
    en: 'You were registered as somebody who helps on the page of {clinic}.\nWhom, and with what, is shown on this page.\n\n{link}\n\nThe link works once, within {hours} hours. Afterwards, enter this address on the page of {clinic} to get a new one.\nIf this means nothing to you, do not open the link, and tell {clinic}.',
  },
  'mail.ownPasskey.subject': { ja: '{clinic} パスキーが追加されました', en: '{clinic}: a passkey was added' },
  'mail.ownPasskey.body': {
    ja: '{date} に、あなたのページを開くパスキーが追加されました。\n\nご自身の操作であれば、何もする必要はありません。\n心当たりがないときは、次のページですぐに外し、医療機関に知らせてください。\n\n{link}',
    en: 'On {date} a passkey that opens your page was added.\n\nIf it was you, there is nothing to do.\nIf it was not, remove it at once on this page and tell the clinic.\n\n{link}',
  },
  'sms.ownCodes': {
    ja: '{clinic} ログインの確認コードの設定が変わりました。心当たりがないときは医療機関へ\n{link}',
    en: '{clinic}: whether a code is asked for at sign-in was changed. If it was not you, tell the clinic\n{link}',
  },
  'mail.ownCodes.subject': {
    ja: '{clinic} 確認コードの設定が変わりました',
    en: '{clinic}: the code at sign-in was changed',
  },
  'mail.ownCodes.body': {
    ja: '{date} に、ログインのとき確認コードを入れるかどうかの設定が変わりました。\n\nご自身の操作であれば、何もする必要はありません。\n心当たりがないときは、すぐに医療機関に知らせてください。\n\n{link}',
    en: 'On {date} whether a code is asked for when you sign in was changed.\n\nIf it was you, there is nothing to do.\nIf it was not, tell the clinic at once.\n\n{link}',
  },
  'sms.wayIn': {
    ja: '{clinic} 窓口でログインの方法が変わりました。心当たりがないときは {phone} へ',
    en: '{clinic}: how you sign in was changed at the counter. If it was not you: {phone}',
  },
  'mail.wayIn.subject': { ja: '{clinic} ログインの方法について', en: '{clinic}: how you sign in' },
  'mail.wayIn.body': {
    ja: '{date} に、{clinic}の窓口でご本人を確かめたうえで、ログインの方法を変える手続きをしました。\nこれまでのログインはすべて終わりました。\n\n心当たりがないときは、すぐに{clinic}へ電話してください。',
    en: 'On {date} how you sign in was changed at the counter of {clinic}, after it was checked who was there.\nWhat was signed in has been signed out.\n\nIf it was not you, please telephone {clinic} at once.',
  },
  'mail.appointment.subject': { ja: '{clinic} ご予約のお知らせ', en: '{clinic}: your appointment' },
  'mail.appointment.body': {
    ja: '{date} から、{clinic}のオンライン診療のご予約があります。\n時間の10分前になったら、次のページを開いてください。\n\n{link}',
    en: 'You have an online appointment with {clinic}, from {date}.\nTen minutes before, please open this page.\n\n{link}',
  },
  'mail.noteNews.subject': { ja: '{clinic} 診療録の確定について', en: '{clinic}: a note of yours' },
  'mail.noteNews.willBeFinalised': {
    ja: '確定されていない診療録があります。{clinic}の決まりにより、時間が来ると自動で確定されます。\nその前に、内容を確かめて、直すか確定してください。\n\n{link}',
    en: 'A note of yours is not finalised. By the rule of {clinic} it will be, once its time has come.\nPlease look at it before, and mend or finalise it.\n\n{link}',
  },
  'mail.noteNews.finalisedByRule': {
    ja: '確定されていなかった診療録が、{clinic}の決まりにより自動で確定されました。\n内容を確かめ、必要なら訂正してください。診療の完了は、まだ先生の操作が必要です。\n\n{link}',
    en: 'A note you had left was finalised by the rule of {clinic}.\nPlease look at it and amend it where needed. Closing the consultation still waits for you.\n\n{link}',
  },
  'mail.noteNews.inPlace': {
    ja: '先生が確定できなかった診療録を、{clinic}の決まりにより別の人が代わって確定しました。\n内容を確かめ、必要なら訂正してください。診療の完了は、まだ先生の操作が必要です。\n\n{link}',
    en: 'A note you could not finalise was finalised in your place, by the rule of {clinic}.\nPlease look at it and amend it where needed. Closing the consultation still waits for you.\n\n{link}',
  },
  'mail.noteNews.entryWaits': {
    ja: '先生に代わって入力された記載が、承認を待っています。\n次のページで開いて確かめ、承認するか差し戻してください。\n\n{link}',
    en: 'What was entered on your behalf waits for your approval.\nPlease open it on this page, and approve it or send it back.\n\n{link}',
  },
  'mail.noteNews.entrySentBack': {
    ja: '医師に代わって入力した記載が、差し戻されました。\n次のページで理由を確かめ、入力し直してください。\n\n{link}',
    en: 'What you entered on behalf of a doctor was sent back.\nPlease see why on this page, and enter it anew.\n\n{link}',
  },
  'mail.sealBroken.subject': {
    ja: '{clinic} 記録の点検で異常が見つかりました',
    en: '{clinic}: the check of the records found something',
  },
  'mail.sealBroken.body': {
    ja: '{clinic}の記録を封印と照らし合わせたところ、一致しないものがありました。\n\n次のページで内容を確かめ、すぐにシステムの担当者へ知らせてください。記録を直したり、復元したりする前に、いまの状態を保存してください。\n\n{link}',
    en: 'The records of {clinic} were compared with what was sealed, and not all of them agree.\n\nSee what it is on this page and tell whoever runs the system at once. Before anything is mended or restored, keep the present state.\n\n{link}',
  },
  'mail.backupOverdue.subject': {
    ja: '【警報】{clinic} バックアップが取れていません',
    en: 'Alarm: {clinic} is not being backed up',
  },
  'mail.backupOverdue.body': {
    ja: '{clinic}が使うシステムで、成功したバックアップがしばらくありません。\n\n次のページで状況を確かめ、すぐにシステムの担当者へ知らせてください。\n\n{link}',
    en: 'The system {clinic} uses has had no good backup for some time.\n\nSee how it stands on this page and tell whoever runs the system at once.\n\n{link}',
  },
  'mail.drillOverdue.subject': {
    ja: '{clinic} 復元訓練の時期を過ぎています',
    en: '{clinic}: a drill of the way back is overdue',
  },
  'mail.drillOverdue.body': {
    ja: '{clinic}が使うシステムで、バックアップから復元できることをしばらく確かめていません。\n\n次のページで状況を確かめ、システムの担当者へ知らせてください。\n\n{link}',
    en: 'It was not tried for some time whether the system {clinic} uses can be brought back from its backups.\n\nSee how it stands on this page and tell whoever runs the system.\n\n{link}',
  },
  'mail.alarm.subject': { ja: '【警報】{clinic} アクセスの確認', en: 'Alarm: accesses at {clinic}' },
  'mail.alarm.body': {
    ja: '{clinic}のアクセスの記録に、確かめたいことがあります。\n\n{what}\n\n誤りとは限りません。次のページで確かめ、結果を残してください。\n\n{link}',
    en: 'Something in the log of access of {clinic} should be looked at.\n\n{what}\n\nIt need not be wrong. Please look at it here, and write down what it was.\n\n{link}',
  },
  'mail.alarm.bulk': {
    ja: '・短い間に多くの患者（{count}回）',
    en: '- Many patients in a short time ({count} acts)',
  },
  'mail.alarm.repeatedDenials': {
    ja: '・繰り返しの拒否（{count}回）',
    en: '- Refused again and again ({count} times)',
  },
  'mail.alarm.night': { ja: '・夜間のアクセス（{count}回）', en: '- At night ({count} acts)' },
  'mail.alarm.signInFailures': {
    ja: '・ログインの失敗が続いた（{count}回）',
    en: '- Failed sign-ins in a row ({count} times)',
  },
  'mail.sealedOpened.subject': {
    ja: '【非常時】{clinic} 非常時アカウントが開かれました',
    en: 'EMERGENCY: an emergency account of {clinic} was opened',
  },
  'mail.sealedOpened.body': {
    ja: '{date} に、{clinic}の非常時アカウントが封筒の合言葉で開かれました。\n\n心当たりがないときは、すぐに次のページで閉じてください。使われた封筒はもう使えません。終わったら、使った人以外が確認し、新しい封筒を作ってください。\n\n{link}',
    en: 'On {date} an emergency account of {clinic} was opened with what was in its envelope.\n\nIf nobody meant to, close it at once on this page. That envelope opens nothing any more. When it is over, somebody else reviews it and a new envelope is sealed.\n\n{link}',
  },
  'mail.emergencyDeclared.subject': {
    ja: '【非常時】{clinic} 非常時が宣言されました',
    en: 'EMERGENCY: declared at {clinic}',
  },
  'mail.emergencyDeclared.body': {
    ja: '{date} に、{clinic}で非常時が宣言されました。\n理由と期限は、次のページで確かめてください。\n\n{link}',
    en: 'On {date} an emergency was declared at {clinic}.\nPlease see here why, and until when.\n\n{link}',
  },
  'mail.setUp.subject': { ja: '{clinic} 職員アカウントのご用意', en: '{clinic}: set up your sign-in' },
  'mail.setUp.body': {
    ja: '{name} さん\n\n{clinic}の職員として登録されました。次のリンクから、ログインの方法を設定してください。\n\n{link}\n\nこのリンクは3日間、一度だけ使えます。',
    en: '{name}\n\nYou have been registered as staff of {clinic}. Please set up your sign-in here.\n\n{link}\n\nThe link works once, within three days.',
  },
  'mail.joined.subject': { ja: '{clinic} 職員としての登録', en: '{clinic}: you were registered as staff' },
  'mail.joined.body': {
    ja: '{name} さん\n\n{clinic}の職員として登録されました。いまお使いのログイン方法で、次のページから入れます。\n\n{link}\n\n心当たりがないときは、いま働いている医療機関の管理者に知らせてください。',
    en: '{name}\n\nYou have been registered as staff of {clinic}. The way you sign in now leads there as well.\n\n{link}\n\nIf you did not expect this, please tell an administrator of the clinic you work at.',
  },
  'mail.invited.subject': { ja: '{clinic} 診療への招待', en: '{clinic}: you are invited' },
  'mail.invited.body': {
    ja: '{name} さん\n\n{clinic}の担当医が、あなたを一つの診療に招きました。日時と見られるものは、ログインしてご確認ください。\n\n{link}\n\n心当たりがないときは、{clinic}に知らせてください。',
    en: '{name}\n\nA doctor of {clinic} has invited you to one consultation. Sign in to see when it is and what you may read.\n\n{link}\n\nIf you did not expect this, please tell {clinic}.',
  },
  'mail.accepted.subject': { ja: '{clinic} お申し込みについて', en: '{clinic}: about your request' },
  'mail.accepted.body': {
    ja: '{clinic}がお申し込みを受け付けました。次に必要なことを、こちらのページでご確認ください。\n\n{link}',
    en: '{clinic} has accepted your request. Please see here what comes next.\n\n{link}',
  },
  'mail.declined.subject': { ja: '{clinic} お申し込みについて', en: '{clinic}: about your request' },
  'mail.declined.body': {
    ja: '{clinic}からお返事があります。こちらのページでご確認ください。\n\n{link}',
    en: 'There is an answer from {clinic}. Please read it here.\n\n{link}',
  },
  'mail.cancelled.subject': { ja: '{clinic} 取りやめのお知らせ', en: '{clinic}: cancelled' },
  'mail.cancelled.body': {
    ja: '{clinic}のオンライン診療が取りやめになりました。くわしくは、こちらのページでご確認ください。\n\n{link}',
    en: 'Your online consultation with {clinic} has been cancelled. Please see here.\n\n{link}',
  },
  'mail.toRead.subject': { ja: '{clinic} お知らせ', en: '{clinic}: something to read' },
  'mail.toRead.body': {
    ja: '{clinic}から、読んでいただきたいことがあります。こちらのページでご確認ください。\n\n{link}',
    en: '{clinic} has something for you to read. Please see here.\n\n{link}',
  },
  'mail.safeguard.subject': {
    ja: '【要確認】{clinic} 安全管理のお知らせ',
    en: '{clinic}: please look at once (security)',
  },
  'mail.safeguard.body': {
    ja: '{clinic}のシステムで、安全管理の責任者にすぐ確かめていただきたいことが起きました。次のページでご確認ください。\n\n{link}',
    en: 'Something has happened in the system of {clinic} that its security officer should look at now. Please see here.\n\n{link}',
  },
  'mail.account.subject': { ja: 'オン診 ログインについてのお知らせ', en: 'Onshin: about your sign-in' },
  'mail.account.body': {
    ja: '{name} さん\n\n{what}\n\n日時: {date}\n機器と場所: {device}\n\nご自身の操作であれば、何もする必要はありません。\n心当たりがないときは、次のページを開いて「自分ではありません」を押してください。入れないときは、医療機関の管理者に知らせてください。\n\n{link}',
    en: '{name}\n\n{what}\n\nWhen: {date}\nDevice and place: {device}\n\nIf it was you, there is nothing to do.\nIf it was not, open this page and press “This was not me”. If you cannot get in, tell an administrator of your clinic.\n\n{link}',
  },
  'mail.account.signInFromSecondPlace': {
    ja: 'ログイン中に、別の機器または場所からもログインがありました。',
    en: 'While you were signed in, your account was also used from another device or place.',
  },
  'mail.account.passkeyAdded': {
    ja: 'アカウントにパスキーが追加されました。',
    en: 'A passkey was added to your account.',
  },
  'mail.account.passkeyRemoved': {
    ja: 'アカウントからパスキーが外されました。',
    en: 'A passkey was removed from your account.',
  },
  'mail.account.passwordChanged': {
    ja: 'アカウントのパスワードが変わりました。',
    en: 'The password of your account was changed.',
  },
  'mail.account.codesAppChanged': {
    ja: 'アカウントの認証アプリが登録し直されました。',
    en: 'The codes app of your account was set up anew.',
  },
  'mail.account.recovered': {
    ja: '医療機関の担当者による本人の確認のあと、新しいログイン方法が設定されました。前の方法とすべてのログインは終わっています。',
    en: 'After somebody at the clinic made sure who asked, a new way to sign in was set up. The former ones and all sessions have ended.',
  },
  'mail.account.temporaryAccess': {
    ja: '医療機関の担当者が渡した一時的な番号でログインがありました。',
    en: 'Somebody signed in with a temporary code given at the clinic.',
  },
  'mail.account.compromised': {
    ja: '他人に使われたおそれがあるため、医療機関の担当者がアカウントを止めました。すべてのログインとログイン方法が終わっています。医療機関で新しい方法を受け取ってください。',
    en: 'Your account may have been used by somebody else, and the clinic has stopped it. All sessions and ways to sign in have ended. Please get new ones at the clinic.',
  },
  'mail.recovery.subject': {
    ja: '{clinic} ログイン方法の設定し直し',
    en: '{clinic}: set up your sign-in anew',
  },
  'mail.recovery.body': {
    ja: '{name} さん\n\n{clinic}の担当者が、あなたの依頼で、ログイン方法を設定し直すためのリンクを用意しました。\n\n{link}\n\nこのリンクは{minutes}分間、一度だけ使えます。設定が終わると、前の方法は使えなくなります。\n頼んでいないときは、リンクを開かずに医療機関へ知らせてください。',
    en: '{name}\n\nAt your request {clinic} has prepared a link for setting up your sign-in anew.\n\n{link}\n\nIt works once, within {minutes} minutes. Once you are done, the former ways no longer work.\nIf you did not ask for it, do not open the link, and tell the clinic.',
  },
  'mail.notMe.subject': {
    ja: '{clinic} 本人でないログインの知らせ',
    en: '{clinic}: a sign-in that was not theirs',
  },
  'mail.notMe.body': {
    ja: '{name}さんから、自分ではないログインがあったと知らせがありました（{date}）。\nそのアカウントのログインはすべて終わらせてあります。\n\n本人に確かめ、必要な処置をとってください。\n\n{link}',
    en: '{name} reports a sign-in that was not theirs ({date}).\nAll their sessions have been ended.\n\nPlease speak with them and take what steps are needed.\n\n{link}',
  },
  'mail.dormant.subject': {
    ja: '{clinic} アカウントの利用停止の予告',
    en: '{clinic}: your account will be suspended',
  },
  'mail.dormant.body': {
    ja: '{clinic}の職員アカウントに、しばらくログインがありません。{days}日以内にログインがないと、利用を停止します。引き続き使う場合は、次のページからログインしてください。\n\n{link}',
    en: 'Nobody has signed in with your staff account at {clinic} for a while. It will be suspended unless you sign in within {days} days.\n\n{link}',
  },
  'mail.footer': { ja: '{clinic}\n電話 {phone}', en: '{clinic}\nTelephone {phone}' },
});
