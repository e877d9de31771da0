// A date to be defended: its certificate, a check that trusts only published facts, and the text for a pleading.
import { type CaseFile, certify, checkCertificate, explain, runClock, statute } from 'qixian';
import facts from 'qixian/facts.json' with { type: 'json' };

// An application for information was signed for on Friday 10 January 2020; the reply was posted on 13 February.
const rule = statute('政府信息公开条例').period('答复').clockRule('2020-01-10');
const { deadline } = runClock(rule, [{ kind: 'start', on: '2020-01-10', channel: 'signed-mail' }], {
  asOf: '2020-02-14',
});
if (deadline === null) {
  throw new Error('the clock has not started');
}

// The certificate: what was asked, which notices the calendar knew, and how the day came out.
const certificate = certify(deadline);
const [leg] = certificate.legs;
console.log(certificate.due, leg?.counted, leg?.notCounted); //=> 2020-02-14 20 15
console.log(certificate.notices.map(({ number }) => number).join('、')); //=> 国办发明电〔2019〕16号、国办发明电〔2020〕1号
console.log(certificate.steps.map(({ kind }) => kind).join(', ')); //=> trigger, exclusion, length, end-of-day

// The facts are published with this package as one file. The checker never sees a calendar.
console.log(checkCertificate(certificate, facts)); //=> { ok: true }

// One day more is noticed, and where.
const forged = checkCertificate({ ...certificate, due: '2020-02-17' }, facts);
console.log(forged.ok ? 'accepted' : forged.issues[0].message); //=> due is "2020-02-17"; counted again it is "2020-02-14".

// What goes into the reply, and how the pleading ends; it is refused when the reply was late.
const file: CaseFile = { matter: '政府信息公开申请', act: '答复' };
console.log(explain(deadline, { lang: 'zh', purpose: 'notice', case: file })); //=> 本机关于2020年1月10日收到您提出的政府信息公开申请，依照《中华人民共和国政府信息公开条例》第三十三条第二款，答复期限至2020年2月14日届满。
const pleading = explain(deadline, { lang: 'zh', purpose: 'filing', case: file });
console.log(pleading.split('\n\n').at(-1)); //=> 四、综上，答复期限于2020年2月14日（星期五）届满。
