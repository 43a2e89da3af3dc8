import { catalogue } from '../../entry.ts';

/** The waiting room and the call. */
export const call = catalogue({
  'patientCall.microphone': { ja: 'マイク', en: 'Mic' },
  'patientCall.camera': { ja: 'カメラ', en: 'Camera' },
  'patientCall.help': { ja: '困ったとき', en: 'Help', easy: 'こまった とき' },
  'patientCall.leave': { ja: '退出', en: 'Leave', easy: 'でる' },
  'patientCall.controls': { ja: '通話の操作', en: 'Call controls' },
  'patientCall.title': { ja: '診察中', en: 'Your visit' },
  'patientCall.doctorPicture': { ja: '{name} 医師の映像', en: 'Picture of Dr {name}' },
  'patientCall.doctor': { ja: '{name} 医師', en: 'Dr {name}' },
  'patientCall.ownPicture': { ja: '自分の映像', en: 'Your own picture' },
  'patientCall.moveOwn': { ja: '自分の映像の場所を変える', en: 'Move your own picture' },
  'patientCall.playSound': { ja: '音を出す', en: 'Turn the sound on' },
  'patientCall.connecting': {
    ja: '医師とつないでいます',
    en: 'Connecting you with the doctor',
    easy: 'おいしゃさんと つないで います',
  },
  'patientCall.gettingMedia': { ja: 'カメラとマイクを開いています', en: 'Opening camera and microphone' },
  'patientCall.waitingDoctor': {
    ja: '医師が入るのを待っています',
    en: 'Waiting for the doctor',
    easy: 'おいしゃさんを まって います',
  },
  'patientCall.reconnecting': {
    ja: '通信が途切れました。つなぎ直しています。このままお待ちください。',
    en: 'The connection broke. Connecting again, please stay here.',
    easy: 'きれました。もういちど つないで います。まって ください。',
  },
  'patientCall.interrupted': {
    ja: '医師が診察を中断しています。このままお待ちください。',
    en: 'The doctor has paused the visit. Please stay here.',
    easy: 'おいしゃさんが とめて います。まって ください。',
  },
  'patientCall.doctorCameraOff': {
    ja: '医師のカメラは切れています',
    en: "The doctor's camera is off",
    easy: 'おいしゃさんの カメラは きれて います',
  },
  'patientCall.doctorMicrophoneOff': {
    ja: '医師のマイクは切れています',
    en: "The doctor's microphone is off",
    easy: 'おいしゃさんの マイクは きれて います',
  },
  'patientCall.quality.good': { ja: '通信は良好です', en: 'The connection is good' },
  'patientCall.quality.fair': { ja: '通信が少し不安定です', en: 'The connection is a little unsteady' },
  'patientCall.quality.poor': {
    ja: '通信が弱いです。Wi-Fiの近くに移るとよくなります。',
    en: 'The connection is weak. Moving closer to your Wi-Fi helps.',
  },
  'patientCall.quality.videoPaused': {
    ja: '映像を休んでいます。声は届いています。',
    en: 'The picture rests. Your voice is heard.',
  },
  'patientCall.quality.lost': { ja: '通信が途切れています', en: 'The connection is lost' },
  'patientCall.microphoneOff': {
    ja: 'あなたのマイクは切れています。声は届いていません。',
    en: 'Your microphone is off. You are not heard.',
    easy: 'あなたの マイクは きれて います。こえは きこえません。',
  },
  'patientCall.cameraOff': {
    ja: 'あなたのカメラは切れています。姿は届いていません。',
    en: 'Your camera is off. You are not seen.',
    easy: 'あなたの カメラは きれて います。すがたは みえません。',
  },
  'patientCall.microphoneStopped': {
    ja: 'マイクが止まっています',
    en: 'Your microphone has stopped',
    easy: 'マイクが とまって います',
  },
  'patientCall.cameraStopped': {
    ja: 'カメラが止まっています',
    en: 'Your camera has stopped',
    easy: 'カメラが とまって います',
  },
  'patientCall.reacquire': { ja: 'もう一度つなぐ', en: 'Connect again', easy: 'もういちど つなぐ' },
  'patientCall.help.title': { ja: '困ったとき', en: 'Help', easy: 'こまった とき' },
  'patientCall.help.media': {
    ja: '声や映像が届かないときは、もう一度つないでください。',
    en: 'If your voice or picture does not arrive, connect again.',
    easy: 'こえや すがたが とどかない ときは、もういちど つないで ください。',
  },
  'patientCall.help.reload': { ja: '画面を開き直す', en: 'Reopen the page', easy: 'ページを ひらきなおす' },
  'patientCall.help.phone': {
    ja: 'それでも困るときは、医療機関に電話してください。',
    en: 'If that does not help, telephone the clinic.',
    easy: 'それでも こまる ときは、でんわ して ください。',
  },
  'patientCall.leave.title': { ja: '通話から退出しますか', en: 'Leave the call?', easy: 'でますか' },
  'patientCall.leave.detail': {
    ja: '診察が終わっていなければ、いつでも戻れます。',
    en: 'As long as the visit is not over you can come back.',
    easy: 'しんさつが おわるまでは、もどれます。',
  },
  'patientCall.leave.act': { ja: '退出する', en: 'Leave', easy: 'でる' },
  'patientCall.leave.stay': { ja: '通話に残る', en: 'Stay', easy: 'でない' },

  'room.title': { ja: '待合室', en: 'Waiting room', easy: 'まつ へや' },
  'room.lead': {
    ja: '{doctor} 医師をお待ちください',
    en: 'Please wait for Dr {doctor}',
    easy: '{doctor} せんせいを まって ください',
  },
  'room.leadAnyone': {
    ja: '医師をお待ちください',
    en: 'Please wait for the doctor',
    easy: 'おいしゃさんを まって ください',
  },
  'room.opens': {
    ja: '医師の準備ができると、音が鳴り、この画面が診察に変わります。',
    en: 'When the doctor is ready you hear a sound and the visit begins here.',
    easy: 'はじまる とき おとが なります。この ページで まって ください。',
  },
  'room.appointment': { ja: '予約の時間', en: 'Your time', easy: 'よやくの じかん' },
  'room.waited': { ja: 'お待ちの時間', en: 'Waiting for', easy: 'まった じかん' },
  'room.minutes': { ja: '約{minutes}分', en: 'about {minutes} min' },
  'room.justNow': { ja: 'いま入りました', en: 'You have just come in', easy: 'いま はいりました' },
  'room.toRead': {
    ja: 'そのあと、ここに戻ってください。',
    en: 'Please come back here afterwards.',
    easy: 'おわったら、ここに もどってください。',
  },
  'room.late': {
    ja: 'お待たせしています。医療機関に電話して、様子を聞けます。',
    en: 'Thank you for your patience. You can telephone the clinic and ask.',
    easy: 'おまたせ して います。びょういんに でんわ しても いいです。',
  },
  'room.leave': { ja: '待合室を出る', en: 'Leave the waiting room', easy: 'まつ へやを でる' },
  'room.reconnecting': {
    ja: '通信をつなぎ直しています',
    en: 'Connecting again',
    easy: 'もういちど つないで います',
  },
  'room.open': {
    ja: '待合室は開いています',
    en: 'The waiting room is open',
    easy: 'まつ へやは あいて います',
  },
  'room.opensAt': { ja: '待合室は {at} に開きます', en: 'The waiting room opens at {at}' },
  'room.entrance': { ja: '待合室に入る', en: 'Enter the waiting room', easy: 'まつ へやに はいる' },
  'room.entrance.detail': {
    ja: '場所と人を確かめました。医師の準備ができると始まります。',
    en: 'Place and people are confirmed. It begins when the doctor is ready.',
  },

  'elsewhere.title': { ja: '別の画面で開いています', en: 'Open in another window' },
  'elsewhere.detail': {
    ja: '診察は1つの画面だけで使えます。この画面で続けることもできます。',
    en: 'A visit runs in one window only. You can go on in this one.',
  },
  'elsewhere.here': { ja: 'この画面で続ける', en: 'Go on here' },
  'callFailed.title': { ja: '通話につなげませんでした', en: 'The call could not be reached' },
  'callFailed.detail': {
    ja: '画面を開き直してください。続くときは医療機関に電話してください。',
    en: 'Please reopen the page. If it goes on, telephone the clinic.',
  },
});
