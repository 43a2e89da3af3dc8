import { catalogue } from '../../entry.ts';

/** What the stable codes mean that staff alone are answered: patients' pages do not carry them. */
export const staffErrors = catalogue({
  'error.answeredOnce': {
    ja: 'リンクや番号は一度しか表示できません',
    en: 'A link or code is shown once',
  },
  'error.answeredOnce.remedy': {
    ja: '操作は済んでいます。表示できなかったときは、取り消して、もう一度行ってください。',
    en: 'It was done. If you did not see it, undo it and do it anew.',
  },
  // A patient's page shows the text itself instead.
  'error.portalTermsNeeded': {
    ja: '先に説明を読んで合意が必要です',
    en: 'This has to be read and agreed to first',
  },
  'error.portalTermsNeeded.remedy': {
    ja: '患者のページの「記録を見た人」で、説明を読んで合意できます。',
    en: 'On the patient’s page about who has seen the record it can be read and agreed to.',
  },
  'error.secondFactorNotAsserted': {
    ja: '院内アカウントで二つの認証が確かめられていません',
    en: 'Your account at the hospital was not confirmed with two factors',
  },
  'error.secondFactorNotAsserted.remedy': {
    ja: '院内アカウントの二段階認証を有効にしてから、もう一度ログインしてください。急ぐときは、パスキーかパスワードで入れます。',
    en: 'Turn on two-step sign-in for that account and try again. In a hurry, use a passkey or your password.',
  },
  'error.outsideCare': {
    ja: 'いま診ている患者ではないため、カルテを開けません',
    en: 'This patient is not in your care now, so the chart stays closed',
  },
  'error.outsideCare.remedy': {
    ja: '急ぎで必要なときは、理由を書いて非常時アクセスを開いてください。記録され、責任者が確認します。',
    en: 'If you need it urgently, open it as emergency access with a reason. It is recorded and reviewed.',
  },
  'error.notInvited': {
    ja: 'この診療には招かれていません',
    en: 'You are not invited to this consultation',
  },
  'error.notInvited.remedy': {
    ja: '招かれた診療だけを、診療が終わるまで開けます。要るときは担当医に連絡してください。',
    en: 'You can open what you are invited to, until it is closed. If you need this one, ask its doctor.',
  },
  'error.fileKindRefused': {
    ja: 'この種類のファイルは受け取れません',
    en: 'Files of this kind are not taken',
  },
  'error.fileKindRefused.remedy': {
    ja: '写真は JPEG・PNG・WebP、文書は PDF にしてください。iPhone の HEIC は、設定で「互換性優先」にすると JPEG になります。',
    en: 'Please use JPEG, PNG or WebP for pictures and PDF for papers. A telephone that makes HEIC can be set to JPEG.',
  },
  'error.fileUnreadable': { ja: 'ファイルを読み取れません', en: 'The file cannot be read' },
  'error.fileUnreadable.remedy': {
    ja: '途中で切れているか、壊れています。元のファイルを開けるか確かめ、もう一度保存してから選んでください。',
    en: 'It is cut off or damaged. Check that it opens, save it anew, and choose it again.',
  },
  'error.fileEncrypted': { ja: 'パスワードのかかった PDF です', en: 'The PDF is locked with a password' },
  'error.fileEncrypted.remedy': {
    ja: 'パスワードを外して保存し直してから選んでください。',
    en: 'Save it without the password and choose it again.',
  },
  'error.fileHasActiveContent': {
    ja: 'この PDF には動くしくみが入っています',
    en: 'This PDF carries something that acts',
  },
  'error.fileHasActiveContent.remedy': {
    ja: 'プログラムや添付ファイルの入った PDF は受け取れません。「PDF として印刷」で作り直すと、紙の見た目だけになります。',
    en: 'A PDF with scripts or files inside is not taken. Print it to a new PDF: then only what is seen is left.',
  },
  'error.tooManyPixels': { ja: '画像が大きすぎます', en: 'The picture is too large' },
  'error.tooManyPixels.remedy': {
    ja: '縦横を小さくして保存し直してください（A3 を 600 dpi で読み取った大きさまで）。',
    en: 'Save it smaller: at most what a scan of an A3 sheet at 600 dpi has.',
  },
  'error.scanTooCoarse': {
    ja: '紙の写しとしては細かさが足りません',
    en: 'It does not show the paper finely enough',
  },
  'error.scanTooCoarse.remedy': {
    ja: '300 dpi・フルカラーの画像（JPEG か PNG）で読み取ってください。印字だけの紙は 200 dpi でもかまいません。紙の大きさが合っているかも確かめてください。',
    en: 'Please scan at 300 dpi in full colour, as JPEG or PNG; 200 dpi will do for print alone. Check the size of the paper too.',
  },
  'error.notLookedAtYet': {
    ja: 'まだ資料を開いていません',
    en: 'You have not opened the file yet',
  },
  'error.notLookedAtYet.remedy': {
    ja: '資料を開いて紙と見比べてから、照合してください。',
    en: 'Open it, compare it with the paper, and then say what you found.',
  },
  'error.malwareFound': {
    ja: '有害なプログラムが見つかったため、受け取りませんでした',
    en: 'Malware was found, and the file was not taken',
  },
  'error.malwareFound.remedy': {
    ja: 'このファイルを開かず、安全管理の担当者に知らせてください。',
    en: 'Do not open this file, and tell whoever looks after security.',
  },
  'error.fileGone': { ja: 'この資料は開けません', en: 'This file cannot be opened' },
  'error.fileGone.remedy': {
    ja: '保存されたものが欠けているか、変わっています。管理者に知らせてください。バックアップから戻せることがあります。',
    en: 'What was kept is missing or altered. Tell an administrator: it may come back from a backup.',
  },
  'error.scannerUnavailable': {
    ja: '有害なプログラムの検査ができないため、いまは受け取れません',
    en: 'Files cannot be checked for malware now, so none is taken',
  },
  'error.scannerUnavailable.remedy': {
    ja: 'しばらくしてからもう一度お試しください。続くときは管理者に知らせてください。',
    en: 'Please try again in a while. If it stays so, tell an administrator.',
  },
  'error.fileStoreUnavailable': {
    ja: '資料の保存先につながりません',
    en: 'The store of files cannot be reached',
  },
  'error.fileStoreUnavailable.remedy': {
    ja: 'しばらくしてからもう一度お試しください。続くときは管理者に知らせてください。',
    en: 'Please try again in a while. If it stays so, tell an administrator.',
  },
  'error.stepUpNeeded': { ja: '本人の確認が必要です', en: 'Please show that it is you' },
  'error.stepUpNeeded.remedy': {
    ja: 'パスキーか認証アプリの番号で確認すると、この操作ができます。',
    en: 'Confirm with a passkey or a code of your app, and it goes through.',
  },
  'error.clientCertificateNeeded': {
    ja: 'ここから使うには証明書が要ります',
    en: 'From here a certificate is needed',
  },
  'error.clientCertificateNeeded.remedy': {
    ja: '証明書の入った端末を使うか、院内から開いてください。証明書は管理者が渡します。',
    en: 'Use a device with your certificate, or open this inside the clinic. An administrator hands out certificates.',
  },
  'error.noCertificateShown': {
    ja: 'この端末から証明書が届いていません',
    en: 'This device has shown no certificate',
  },
  'error.noCertificateShown.remedy': {
    ja: '証明書を端末に入れ、ブラウザーを開き直してください。',
    en: 'Install the certificate on the device and open the browser anew.',
  },
  'error.testCertificate': {
    ja: '試験用の証明書は使えません',
    en: 'A certificate for testing is not taken',
  },
  'error.testCertificate.remedy': {
    ja: '本番用に発行されたカードを使ってください。',
    en: 'Use a card issued for real work.',
  },
  'error.wouldShutYouOut': {
    ja: 'このままでは、あなた自身が入れなくなります',
    en: 'This would shut you out yourself',
  },
  'error.wouldShutYouOut.remedy': {
    ja: '今の場所を院内に加えるか、承認された証明書のある端末から設定してください。',
    en: 'Count the place you are in as inside, or set it from a device with an approved certificate.',
  },
  'error.onlyByMail': {
    ja: 'この方には、窓口でリンクを渡せません',
    en: 'This person cannot be handed a link at the counter',
  },
  'error.onlyByMail.remedy': {
    ja: '同じアカウントで別の医療機関でも働いているか、患者としても使っています。「メールで送る」を選び、登録のアドレスに送ってください。',
    en: 'The same account also leads to work at another clinic, or to charts of a patient. Choose to send it by mail, to the registered address.',
  },
  'error.mendedElsewhere': {
    ja: 'この方のアカウントは、ここでは変えられません',
    en: 'This person’s account is not mended here',
  },
  'error.mendedElsewhere.remedy': {
    ja: 'いまここで働いていないか、別の医療機関で使っていて、ここではまだ何もしていません。働いている医療機関の管理者に頼むよう、ご本人に伝えてください。',
    en: 'They do not work here now, or work at another clinic and have done nothing here yet. Please tell them to ask an administrator of the clinic they work at.',
  },
  'error.notYourOwn': {
    ja: '自分に関わることは、自分では決められません',
    en: 'Nobody decides this about themselves',
  },
  'error.notYourOwn.remedy': {
    ja: 'ほかの管理者か安全管理責任者に頼んでください。',
    en: 'Ask another administrator or security officer.',
  },
  'error.providerUnavailable': {
    ja: '院内アカウントの窓口が応答しません',
    en: 'The hospital’s sign-in does not answer',
  },
  'error.providerUnavailable.remedy': {
    ja: 'しばらくしてもう一度試すか、パスキーかパスワードで入ってください。',
    en: 'Try again in a while, or use a passkey or your password.',
  },
  'error.sessionLocked': { ja: '画面がロックされています', en: 'The screen is locked' },
  'error.sessionLocked.remedy': {
    ja: 'ロックを外すと、続きから進められます。',
    en: 'Unlock it to go on from here.',
  },
  'error.doctorBusy': { ja: '医師はほかの診療中です', en: 'The doctor is in another consultation' },
  'error.doctorBusy.remedy': {
    ja: 'その診療が終わってから、もう一度始めてください。',
    en: 'Please start again once it has ended.',
  },
});
