import { readdirSync, readFileSync } from 'node:fs';
import type { Notice } from 'qixian/calendar';
import type { ParseNoticeOptions } from 'qixian/notice';
import { readNotices } from '../../data/compile/calendar.ts';

const FOLDER = new URL('../golden/notices/', import.meta.url);

/** The text of a notice as a public copy has it, the notice of the data, and what the copy lost. */
export interface NoticeText {
  readonly id: string;
  readonly text: string;
  readonly notice: Notice;
  /** Whether the copy has its title; without it, only the body was published there. */
  readonly whole: boolean;
  /** What must be said of a copy that lost its title, and with it the day of signing. */
  readonly options: ParseNoticeOptions;
}

const notices = readNotices();

/** The notice of the data with an id. */
export const noticeOf = (id: string): Notice => {
  const notice = notices.find((one) => one.id === id);
  if (notice === undefined) {
    throw new Error(`data/calendar/cn has no notice ${id}`);
  }
  return notice;
};

const optionsOf = ({ title, kind, signedOn }: Notice): ParseNoticeOptions =>
  kind === 'amendment' && typeof signedOn === 'string' ? { title, signedOn } : { title };

/** Every text under test/golden/notices, in the order of the years. */
export const noticeTexts: readonly NoticeText[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const id = file.slice(0, -'.txt'.length);
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const notice = noticeOf(id);
    const whole = /(?<!《)国务院(?:办公厅)?关于/.test(text.replace(/\s/g, ''));
    return { id, text, notice, whole, options: whole ? {} : optionsOf(notice) };
  });

/** The text with an id. */
export const textOf = (id: string): NoticeText => {
  const found = noticeTexts.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`test/golden/notices has no ${id}.txt`);
  }
  return found;
};
