#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { isQixianError } from '../errors/index.ts';
import { errorLines, type Language } from '../explain/index.ts';
import { formatDay, parseDay } from '../kernel/index.ts';
import { assessmentsFor, scheduleLines } from './schedule.ts';

const HELP = `qixian 期限

Prints who owes what by when under 穗府办函〔2020〕53号, and what is overdue.
打印穗府办函〔2020〕53号各责任单位的时限和办理状态。

Usage 用法: qixian [options], npm start -- [options]

  --as-of YYYY-MM-DD  the day of assessment, 2021-01-10 if not given
                      截至日，不写为2021-01-10
  --unit NAME         only this unit, by name, alias or id; may be repeated
                      只看该责任单位，名称、别名或编号均可，可以重复
  --to YYYY-MM-DD     obligations that open by this day, 31 December of the as-of year if not given
                      只列该日以前启动的事项，不写为截至日当年12月31日
  --lang zh|en        language of the output, zh if not given
                      输出语言，不写为中文
  --json              the assessments as one JSON document
                      以一份 JSON 输出
  --help              this text
                      本说明

No records of completion are loaded: what is past its day is shown as overdue.
未载入办结记录，过期的都列为逾期。
`;

const OPTIONS = {
  'as-of': { type: 'string', default: '2021-01-10' },
  unit: { type: 'string', multiple: true },
  to: { type: 'string' },
  lang: { type: 'string', default: 'zh' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const isLanguage = (text: string): text is Language => text === 'zh' || text === 'en';

const run = (args: readonly string[]): number => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { lang: language } = values;
  if (!isLanguage(language)) {
    process.stderr.write('--lang: zh | en\n');
    return 2;
  }
  const asOf = formatDay(parseDay(values['as-of']));
  const to = values.to === undefined ? `${asOf.slice(0, 4)}-12-31` : formatDay(parseDay(values.to));
  const request = { asOf, to, units: values.unit, language };
  const assessments = assessmentsFor(request);
  const text = values.json ? JSON.stringify(assessments, null, 2) : scheduleLines(assessments, request).join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
};

/** A wrong call is answered in words, in the language asked for, and with exit code 2. */
const main = (args: readonly string[]): number => {
  try {
    return run(args);
  } catch (error) {
    if (isQixianError(error)) {
      const language: Language = /--lang[ =]en\b/.test(args.join(' ')) ? 'en' : 'zh';
      process.stderr.write(`${error.code}\n${errorLines(error, language).join('\n')}\n`);
      return 2;
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`${error.message}\n\n${HELP}`);
      return 2;
    }
    throw error;
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});
process.exitCode = main(process.argv.slice(2));
