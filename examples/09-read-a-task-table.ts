// A task table as it is copied from a word processor, read into a directive, with what a person must still decide.
import { guangzhou, obligationsOf } from 'qixian';
import { draftDirective, pointText, readRecords, readTaskTable } from 'qixian/tables';

// Paste from WPS, Word or Excel gives HTML; CSV, Markdown, an .xlsx sheet or the text of a PDF are read the same way.
const pasted = `
<table>
  <tr><td colspan=5>2020年重点工作任务清单</td></tr>
  <tr><td>序号</td><td>责任单位</td><td>工作任务</td><td>完成时限</td><td>办理进展</td></tr>
  <tr><td>1</td><td rowspan=2>市司法局牵头，市教育局配合</td><td>修订制度</td>
      <td>11月30日前报市政府审定，争取12月31日前印发</td><td>正在推进</td></tr>
  <tr><td>2</td><td>纳入普法内容</td><td>2020/12/31</td><td>已于12月20日完成</td></tr>
  <tr><td>3</td><td>火星局、市财政局</td><td>公开预算</td><td>适时</td><td>基本完成</td></tr>
</table>`;

const table = readTaskTable(pasted, { issuedOn: '2020-07-21', roster: guangzhou });
for (const { no, units, steps } of table.rows) {
  console.log(
    no,
    units.map(({ words, part }) => `${words}(${part})`).join(' '),
    steps.map(({ words }) => words).join(' | '),
  );
}
//=> 1 市司法局(lead) 市教育局(support) 11月30日前 | 争取12月31日前
//=> 2 市司法局(lead) 市教育局(support) 2020/12/31
//=> 3 火星局(lead) 市财政局(responsible) 适时

// Nothing is guessed. Each point has the address of its cell.
for (const point of table.report) {
  console.log(pointText(point, 'zh'));
}
//=> 待核 A1：表外文字“2020年重点工作任务清单”，未读取。
//=> 待定 B5（第3项）：名录中没有“火星局”，请指明单位或补入名录。
//=> 待定 D5（第3项）：“适时”没有可以推定的日期，请确定时限。

// The table does not say what document it belongs to. The decisions answer the report, cell by cell.
const facts = {
  id: 'plan-2020',
  number: '〔2020〕1号',
  title: '2020年重点工作任务清单',
  issuer: '市政府办公厅',
  supervisor: 'municipal-government',
  roster: guangzhou,
};
const open = draftDirective(table, facts);
console.log(open.ok ? 'accepted' : `${open.issues.length} to decide`); //=> 2 to decide

const decided = draftDirective(table, facts, {
  units: { B5: ['finance'] },
  times: { D5: [{ when: { kind: 'by', day: '2020-12-31' }, words: '12月31日前' }] },
});
const obligations = decided.ok ? obligationsOf(decided.value) : [];
for (const { id, words, binding } of obligations.slice(0, 4)) {
  console.log(id, words, binding);
}
//=> plan-2020/1/1/justice/- 11月30日前 required
//=> plan-2020/1/1/education/- 11月30日前 required
//=> plan-2020/1/2/justice/- 争取12月31日前 target
//=> plan-2020/1/2/education/- 争取12月31日前 target

// The column of progress gives the records that are beyond doubt, here those of 市司法局; the rest is listed.
const justice = obligations.filter(({ unit }) => unit.id === 'justice');
const progress = readRecords(table, { asOf: '2020-12-25', obligations: justice });
for (const { obligation, kind, on } of progress.records) {
  console.log(obligation, kind, on); //=> plan-2020/2/1/justice/- made 2020-12-20
}
console.log(progress.report.map(({ at, about }) => `${at} ${about.kind}`)); //=> [ 'E5 progress-unread' ]
